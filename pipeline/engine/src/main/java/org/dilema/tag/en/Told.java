package org.dilema.tag.en;

import java.util.List;
import java.util.Map;
import org.dilema.lexicon.WordClasses;
import org.dilema.tag.Discourse;
import org.dilema.tag.Filler;

/**
 * The sides of what a text tells of as known and names the parties of elsewhere: sanctions,
 * weapons, projects, coups, secessions.
 */
final class Told {

  private final EnglishSentence sentence;
  private final EnglishNeeds needs;
  private final Theatre theatre;
  private final Secession secession;

  Told(EnglishSentence sentence, Discourse before, EnglishNeeds needs, WordClasses classes) {
    this.sentence = sentence;
    this.needs = needs;
    this.theatre = new Theatre(sentence, before, needs);
    this.secession = new Secession(sentence, before, needs, classes);
  }

  /** Returns the roles with those who are told elsewhere. */
  Map<String, List<Filler>> sided(CueHit hit, Map<String, List<Filler>> roles) {
    return switch (hit.cue().rule()) {
      case "sanction-noun" -> theatre.sanctioned(roles);
      case "weapon-noun" -> theatre.held("threatener", "target", roles);
      case "arms-doubt" -> theatre.held("distrusted", "distruster", roles);
      case "project-noun" -> new Disowned(sentence, needs).within(hit, roles);
      case "ambition-noun" ->
          needs.any("atomic-arm", EnglishFrames.tokens(hit))
              ? theatre.held("distrusted", "distruster", roles)
              : roles;
      default -> overthrown(hit, roles);
    };
  }

  private Map<String, List<Filler>> overthrown(CueHit hit, Map<String, List<Filler>> roles) {
    if (Coup.is(hit)) {
      return theatre.overthrown(Coup.within(roles));
    }
    return secession.is(hit) ? secession.within(hit, roles) : roles;
  }
}
