package org.dilema.web;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dilema.archive.FrameReading;

/** The codebook's codes in plain words. */
final class Words {
  private static final Map<String, String> CATEGORIES =
      Map.of(
          "FEAR", "fear",
          "THREAT", "threat",
          "ANARCHY", "anarchy",
          "MISPERCEPTION", "misperception",
          "POSITIVE", "reassurance");
  private static final Map<String, String> MEANINGS =
      Map.of(
          "FEAR", "someone is presented as afraid, or a loss as feared",
          "THREAT", "someone is presented as able or willing to harm another",
          "ANARCHY", "no authority can be relied on; an actor secures itself or seeks a guarantor",
          "MISPERCEPTION", "the motives of the other are doubted",
          "POSITIVE", "the opposite: calm, cooperation, trust, protection");
  private static final Map<String, String> KINDS =
      Map.ofEntries(
          Map.entry("F0", "cause not named"),
          Map.entry("F1", "loss of identity"),
          Map.entry("F2", "repression"),
          Map.entry("F3", "uncertain future"),
          Map.entry("F4", "survival"),
          Map.entry("TV", "a threat in words"),
          Map.entry("TG", "a threat described"),
          Map.entry("T1", "military"),
          Map.entry("T2", "political, sovereignty"),
          Map.entry("T3", "identity"),
          Map.entry("T4", "economy, energy"),
          Map.entry("T5", "hybrid, terror, cyber"),
          Map.entry("A1", "self-help"),
          Map.entry("A2", "authority fails or leaves"),
          Map.entry("A3", "seeks a guarantee"),
          Map.entry("A4", "arming, show of force"),
          Map.entry("M1", "distrust of motives"),
          Map.entry("M2", "hidden agenda, proxy"),
          Map.entry("M3", "rejects an initiative"),
          Map.entry("M4", "hegemonic project"),
          Map.entry("M5", "pretext, provocation"),
          Map.entry("P1", "reassurance"),
          Map.entry("P2", "cooperation"),
          Map.entry("P3", "trust"),
          Map.entry("P4", "reconciliation"),
          Map.entry("P5", "accepts an initiative"),
          Map.entry("P6", "protection"));
  private static final Map<String, String> ROLES =
      Map.of(
          "experiencer", "who fears",
          "feared", "who is feared",
          "threatener", "who threatens",
          "target", "who is threatened",
          "seeker", "who secures itself",
          "provider", "who protects or supplies",
          "distruster", "who distrusts",
          "distrusted", "who is distrusted",
          "partner", "who cooperates");
  private static final Map<String, String> MODALITIES =
      Map.of(
          "fact", "stated as a fact",
          "hedged", "said with caution",
          "hypothetical", "only if something else happens",
          "future", "yet to come",
          "historical", "closed past, not counted");

  private Words() {}

  static String category(String code) {
    return CATEGORIES.getOrDefault(code, code.toLowerCase(Locale.ROOT));
  }

  static String meaning(String category) {
    return MEANINGS.getOrDefault(category, "");
  }

  /** Returns what a subcategory such as {@code TV.T1} says: an act and a kind. */
  static String kind(String subcategory) {
    StringBuilder words = new StringBuilder();
    for (String part : subcategory.split("\\.")) {
      String word = KINDS.getOrDefault(part, part);
      words.append(words.length() == 0 ? "" : ", ").append(word);
    }
    return words.toString();
  }

  static String role(String name) {
    return ROLES.getOrDefault(name, name);
  }

  static String modality(String label) {
    return MODALITIES.getOrDefault(label, label);
  }

  /** Returns how frames were read, such as {@code Threat (military): denied, yet to come}. */
  static List<String> readings(List<FrameReading> frames) {
    return frames.stream()
        .map(
            frame ->
                String.format(
                    Locale.ROOT,
                    "%s (%s): %s",
                    title(category(frame.category())),
                    kind(frame.subcategory()),
                    standing(frame)))
        .distinct()
        .toList();
  }

  /** Returns the same without the kind, for a narrow column. */
  static List<String> briefReadings(List<FrameReading> frames) {
    return frames.stream()
        .map(frame -> title(category(frame.category())) + ": " + standing(frame))
        .distinct()
        .toList();
  }

  /** What is denied as a plain fact is not said to be stated as one. */
  private static String standing(FrameReading frame) {
    if (!frame.polarity().equals("negated")) {
      return modality(frame.modality());
    }
    return frame.modality().equals("fact") ? "denied" : "denied, " + modality(frame.modality());
  }

  static String language(String code) {
    String name = Locale.forLanguageTag(code).getDisplayLanguage(Locale.ENGLISH);
    return name.isEmpty() ? code : name;
  }

  static String title(String word) {
    return word.isEmpty()
        ? word
        : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
  }

  /** Returns a number with its thing, in the plural where it is not one. */
  static String count(long n, String one, String many) {
    return String.format(Locale.ROOT, "%,d %s", n, n == 1 ? one : many);
  }
}
