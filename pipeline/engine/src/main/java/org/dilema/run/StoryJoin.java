package org.dilema.run;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dilema.archive.ArchiveUpdate;
import org.dilema.archive.Neighbour;
import org.dilema.curate.CuratedArticle;
import org.dilema.curate.StoryRule;

/** Lets articles that are added join the stories that an archive holds already. */
final class StoryJoin {
  private final StoryRule rule;
  private final ArchiveUpdate archive;
  private long joined;

  StoryJoin(StoryRule rule, ArchiveUpdate archive) {
    this.rule = rule;
    this.archive = archive;
  }

  /**
   * Returns the articles in their order, those that repeat an article of the archive with its
   * story; those of their own story go with them.
   */
  List<CuratedArticle> join(List<CuratedArticle> fresh) throws IOException {
    Map<String, String> stories = new HashMap<>();
    for (CuratedArticle one : fresh) {
      if (!stories.containsKey(one.story())) {
        for (Neighbour near : archive.near(one)) {
          if (rule.same(one.analysedBody(), near.body())) {
            stories.put(one.story(), near.story());
            break;
          }
        }
      }
    }
    List<CuratedArticle> all = new ArrayList<>();
    for (CuratedArticle one : fresh) {
      String story = stories.get(one.story());
      joined += story == null ? 0 : 1;
      all.add(story == null ? one : one.of(story));
    }
    return all;
  }

  /** Returns how many articles joined a story of the archive. */
  long joined() {
    return joined;
  }
}
