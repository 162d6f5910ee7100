package org.dilema.tag;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.dilema.curate.CuratedArticle;
import org.dilema.tag.actor.ActorMatch;
import org.dilema.text.Document;

/**
 * An article whose actors are known and whose frames are still to be found.
 *
 * @param curated the article and its verdict
 * @param document its sentences
 * @param matches actor matches by sentence number; sentences without any are absent
 */
public record Draft(
    CuratedArticle curated, Document document, Map<Integer, List<ActorMatch>> matches) {

  /** Copies the map. */
  public Draft {
    matches = java.util.Collections.unmodifiableMap(new TreeMap<>(matches));
  }

  /** Returns the matches of a sentence, by place. */
  public List<ActorMatch> in(int sentence) {
    return matches.getOrDefault(sentence, List.of());
  }

  /** Returns the mentions that count, by sentence and place. */
  public List<Mention> mentions() {
    return matches.values().stream()
        .flatMap(List::stream)
        .filter(match -> !match.place())
        .map(ActorMatch::mention)
        .toList();
  }
}
