package org.dilema.tag.en;

import java.util.BitSet;
import java.util.List;
import java.util.Map;
import org.dilema.annotate.Dependency;
import org.dilema.lexicon.Category;
import org.dilema.tag.Filler;

/** Keeps frames within interstate, inter-ethnic and security matters (codebook 0.2). */
final class Domain {

  private static final String RELATIONS = "relate";
  private static final String SANCTION = "sanction-noun";

  private Domain() {}

  /** Returns whether what the cue is about lies in the study's domain. */
  static boolean admits(
      CueHit hit, Map<String, List<Filler>> roles, EnglishSentence sentence, EnglishNeeds needs) {
    if (needs.any("idiom", EnglishFrames.tokens(hit))) {
      return false;
    }
    if (needs.anywhere("sport") && !needs.anywhere("armed")) {
      return false;
    }
    if (hit.cue().category() == Category.ANARCHY) {
      return !needs.anywhere("civil");
    }
    if (trading(hit, roles, needs)) {
      return false;
    }
    BitSet about = Complement.of(sentence, hit.head());
    about.or(needs.subject(hit));
    about.andNot(EnglishFrames.tokens(hit)); // "a heavy price" is not of prices
    if (hit.cue().subcategory().startsWith("TV")) {
      about.andNot(conditions(about, sentence));
    }
    boolean off = needs.any("offdomain", about);
    boolean security = needs.any("security", about);
    return !off || security || (between(hit, roles) && !needs.anywhere("trade"));
  }

  /** A threat in words or a sanction of one state on another, whatever it is about but trade. */
  private static boolean between(CueHit hit, Map<String, List<Filler>> roles) {
    if (hit.cue().rule().equals(SANCTION)) {
      return named(roles, "target") && named(roles, "threatener");
    }
    if (hit.cue().rule().equals(RELATIONS)) {
      return roles.getOrDefault("partner", List.of()).stream()
              .flatMap(filler -> filler.codes().stream())
              .distinct()
              .count()
          > 1;
    }
    return (hit.cue().subcategory().startsWith("TV") || hit.cue().subcategory().endsWith("T4"))
        && coded(roles, "threatener")
        && coded(roles, "target");
  }

  private static boolean named(Map<String, List<Filler>> roles, String role) {
    return roles.getOrDefault(role, List.of()).stream()
        .anyMatch(filler -> !filler.codes().isEmpty());
  }

  private static boolean coded(Map<String, List<Filler>> roles, String role) {
    return roles.getOrDefault(role, List.of()).stream()
        .anyMatch(filler -> !filler.codes().isEmpty() && filler.certainty() > 0.6);
  }

  /** Under what condition somebody threatens is not what he threatens with. */
  private static BitSet conditions(BitSet about, EnglishSentence sentence) {
    BitSet conditions = new BitSet();
    for (int token = about.nextSetBit(0); token >= 0; token = about.nextSetBit(token + 1)) {
      for (Dependency edge : sentence.children(token)) {
        if (edge.relation().matches("advcl:(if|unless)")) {
          conditions.or(sentence.below(edge.dependent()));
        }
      }
    }
    return conditions;
  }

  /** What traders fear, or what moves prices by being feared, is no fear of a state. */
  private static boolean trading(CueHit hit, Map<String, List<Filler>> roles, EnglishNeeds needs) {
    if (needs.any("market", needs.subject(hit))) {
      return true;
    }
    if (hit.cue().category() != Category.FEAR) {
      return false;
    }
    boolean somebody = filled(roles, 0);
    boolean named = filled(roles, 1);
    return (!somebody && needs.anywhere("market"))
        || (!named && needs.anywhere("business"))
        || (needs.anywhere("disaster") && !needs.anywhere("armed"));
  }

  private static boolean filled(Map<String, List<Filler>> roles, double certainty) {
    return roles.getOrDefault("experiencer", List.of()).stream()
        .anyMatch(filler -> !filler.codes().isEmpty() && filler.certainty() >= certainty);
  }
}
