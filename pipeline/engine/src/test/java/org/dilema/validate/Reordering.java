package org.dilema.validate;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Says an Albanian sentence in another order: the attribution turned round, the subject dropped.
 */
final class Reordering {

  private static final String SAYING =
      "tha|ka thënë|thotë|deklaroi|ka deklaruar|theksoi|ka theksuar|paralajmëroi|vlerësoi|shtoi|"
          + "pranoi|kujtoi|shkroi|ka vlerësuar";
  private static final Pattern FIRST =
      Pattern.compile("([^,.:„“\"]{3,60}) (" + SAYING + ") se ([^„“\"]+)\\.");
  private static final Pattern LAST =
      Pattern.compile("([^„“\"–]+), (" + SAYING + ") ([^,„“\"]{3,60})\\.");
  private static final Pattern VERB =
      Pattern.compile(
          "(po |do |e |i |u |ka |kanë |nuk |s'|nuk e |nuk i |mund )?\\p{Ll}+(i|oi|on|ë|uan|n|et|en)?"
              + " .*");

  private Reordering() {}

  /** Puts "X said that" behind what was said, and "…, said X" before it. */
  static Optional<CodedSentence> turned(CodedSentence coded) {
    Matcher first = FIRST.matcher(coded.text());
    if (first.matches()) {
      return Optional.of(
          with(
              coded,
              coded.previous(),
              capital(first.group(3)) + ", " + first.group(2) + " " + first.group(1) + "."));
    }
    Matcher last = LAST.matcher(coded.text());
    if (last.matches() && !last.group(1).contains(" tha ")) {
      return Optional.of(
          with(
              coded,
              coded.previous(),
              capital(last.group(3)) + " " + last.group(2) + " se " + last.group(1) + "."));
    }
    return Optional.empty();
  }

  /** Names the subject that opens a sentence in the sentence before it instead. */
  static Optional<CodedSentence> dropped(CodedSentence coded, String subject) {
    String rest = coded.text().substring(subject.length()).strip();
    if (!coded.previous().isEmpty() || !VERB.matcher(rest).matches() || rest.startsWith("dhe ")) {
      return Optional.empty();
    }
    return Optional.of(with(coded, subject + " foli sot për zhvillimet e fundit.", capital(rest)));
  }

  private static CodedSentence with(CodedSentence coded, String previous, String text) {
    return new CodedSentence(coded.id(), previous, text, coded.actors(), coded.frames());
  }

  private static String capital(String text) {
    return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
  }
}
