package org.dilema.ingest;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAdjusters;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Understands the dates that news archives write, and no others.
 *
 * <pre>
 * date     = [weekday ","] day [","] [time]
 * day      = 2022-02-24 | 2022/02/24 | 20220224 | 24.02.2022 | 24/02/2022 | 24-02-2022
 *          | 24 shkurt 2022 | 24 February 2022 | February 24, 2022
 * time     = ["T" | "ora" | "at"] 14:35[:20[.5]] [zone]
 * </pre>
 *
 * The day is taken as written, in its own zone. With a slash or a dash the day comes first where
 * the numbers allow no other reading; {@code 03/04/2022} allows two and is none. Two-digit years
 * are none.
 */
public final class Dates {

  private static final String TIME =
      "(?:[,\\s]*(?:T|\\s|\\bora\\b|\\bat\\b|-|\\|)\\s*\\d{1,2}[:.]\\d{2}(?:[:.]\\d{2}(?:[.,]\\d+)?)?"
          + "\\s*(?:[ap]\\.?m\\.?)?\\s*(?:[+-]\\d{2}(?::?\\d{2})?|[A-Z]{1,5})?(?:\\[[^]]*])?)?";
  private static final Pattern YEAR_FIRST = pattern("(\\d{4})([-/])(\\d{1,2})\\2(\\d{1,2})");
  private static final Pattern BASIC = pattern("((?:19|20)\\d{2})(\\d{2})(\\d{2})");
  private static final Pattern DOTTED = pattern("(\\d{1,2})\\.\\s?(\\d{1,2})\\.\\s?(\\d{4})\\.?");
  private static final Pattern SLASHED = pattern("(\\d{1,2})([-/])(\\d{1,2})\\2(\\d{4})");
  private static final Pattern DAY_MONTH =
      pattern("(\\d{1,2})(?:st|nd|rd|th)?\\.?[\\s-]+(?:of\\s+)?(\\p{L}+)\\.?,?[\\s-]+(\\d{4})");
  private static final Pattern MONTH_DAY =
      pattern("(\\p{L}+)\\.?\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(\\d{4})");
  private static final Pattern WEEKDAY =
      Pattern.compile(
          "^(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\\.?|"
              + "(?:e\\s+)?(?:hene|marte|merkure|enjte|premte|shtune|diel))\\s*,?\\s+",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern CLOCK =
      Pattern.compile(
          "(?<![\\d.])([01]?\\d|2[0-3])[:.](\\d{2})(?:[:.](\\d{2})(?:[.,]\\d+)?)?(?![\\d.]*\\d{4})"
              + "\\s*(?:([ap])\\.?m\\.?)?\\s*([+-]\\d{2}:?(?:\\d{2})?|Z|UTC|GMT|CEST|CET|BST|EST|EDT)?"
              + "(?![\\d.:])",
          Pattern.CASE_INSENSITIVE);
  private static final Map<String, String> ZONES =
      Map.of(
          "Z", "Z", "UTC", "Z", "GMT", "Z", "CET", "+01:00", "CEST", "+02:00", "BST", "+01:00",
          "EST", "-05:00", "EDT", "-04:00");
  private static final Pattern RELATIVE =
      Pattern.compile(
          "(?:e\\s+)?(sot|today|dje|yesterday|monday|tuesday|wednesday|thursday|friday|saturday|sunday"
              + "|hene|marte|merkure|enjte|premte|shtune|diel)(?:\\s*,?\\s*(?:ora\\s+|at\\s+|-\\s*)?"
              + "\\d{1,2}[:.]\\d{2}(?:\\s*[ap]m)?)?");
  private static final String DAYS = "mon tue wed thu fri sat sun";
  private static final String DITET = "hen mar mer enj pre sht die";
  private static final int LONGEST = 80;
  private static final Map<String, Integer> MONTHS = months();

  private Dates() {}

  /** Returns the day that a text names, or null where it names none or more than one. */
  public static @Nullable LocalDate parse(String text) {
    if (text.isBlank() || text.length() > LONGEST) {
      return null;
    }
    String plain = WEEKDAY.matcher(fold(text.strip())).replaceFirst("");
    try {
      return day(plain);
    } catch (DateTimeException e) {
      return null; // such as 31 February
    }
  }

  /**
   * Returns the day that a text names from the day on which it was seen, such as {@code e premte,
   * 11:46}, {@code dje} or {@code Friday}: the last such day, at most a week back; null where it
   * names none.
   */
  static @Nullable LocalDate before(String text, LocalDate seen) {
    if (text.isBlank() || text.length() > LONGEST) {
      return null;
    }
    String plain = fold(text.strip()).toLowerCase(Locale.ROOT);
    Matcher m = RELATIVE.matcher(plain);
    if (!m.matches()) {
      return null;
    }
    String name = m.group(1);
    if (name.matches("sot|today")) {
      return seen;
    }
    if (name.matches("dje|yesterday")) {
      return seen.minusDays(1);
    }
    int day = DAYS.indexOf(name.substring(0, 3)) / 4;
    int albanian = DITET.indexOf(name.substring(0, 3)) / 4;
    boolean english = !plain.startsWith("e ") && DAYS.contains(name.substring(0, 3));
    return seen.with(
        TemporalAdjusters.previousOrSame(DayOfWeek.of((english ? day : albanian) + 1)));
  }

  /**
   * Returns the day and the time that a text names in ISO 8601, with the offset where it names one;
   * empty where it names no time.
   */
  static String moment(String text) {
    LocalDate date = parse(text);
    Matcher m = CLOCK.matcher(text);
    if (date == null || !m.find()) {
      return "";
    }
    int hour = number(m.group(1));
    String half = m.group(4) == null ? "" : m.group(4).toLowerCase(Locale.ROOT);
    if (!half.isEmpty()) {
      hour = hour % 12 + (half.equals("p") ? 12 : 0);
    }
    int second = m.group(3) == null ? 0 : number(m.group(3));
    try {
      LocalTime time = LocalTime.of(hour, number(m.group(2)), second);
      return date
          + "T"
          + time.format(DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ROOT))
          + zone(m.group(5));
    } catch (DateTimeException e) {
      return "";
    }
  }

  private static String zone(@Nullable String zone) {
    if (zone == null) {
      return "";
    }
    String name = zone.toUpperCase(Locale.ROOT);
    if (name.matches("[+-].*")) {
      String digits = name.replace(":", "");
      return digits.length() > 3
          ? digits.substring(0, 3) + ":" + digits.substring(3)
          : digits + ":00";
    }
    return ZONES.getOrDefault(name, "");
  }

  private static @Nullable LocalDate day(String text) {
    Matcher m = YEAR_FIRST.matcher(text);
    if (m.matches()) {
      return date(m.group(1), number(m.group(3)), m.group(4));
    }
    m = BASIC.matcher(text);
    if (m.matches()) {
      return date(m.group(1), number(m.group(2)), m.group(3));
    }
    m = DOTTED.matcher(text);
    if (m.matches()) {
      return date(m.group(3), number(m.group(2)), m.group(1));
    }
    m = SLASHED.matcher(text);
    return m.matches() ? slashed(number(m.group(1)), number(m.group(3)), m.group(4)) : named(text);
  }

  private static @Nullable LocalDate slashed(int first, int second, String year) {
    if (first <= 12 && second <= 12 && first != second) {
      return null;
    }
    boolean dayFirst = second <= 12;
    return date(year, dayFirst ? second : first, Integer.toString(dayFirst ? first : second));
  }

  private static @Nullable LocalDate named(String text) {
    Matcher m = DAY_MONTH.matcher(text);
    if (m.matches()) {
      return date(m.group(3), month(m.group(2)), m.group(1));
    }
    m = MONTH_DAY.matcher(text);
    return m.matches() ? date(m.group(3), month(m.group(1)), m.group(2)) : null;
  }

  private static @Nullable LocalDate date(String year, int month, String day) {
    return month == 0 ? null : LocalDate.of(number(year), month, number(day));
  }

  private static int number(String digits) {
    return Integer.parseInt(digits);
  }

  private static int month(String name) {
    return MONTHS.getOrDefault(name.toLowerCase(Locale.ROOT), 0);
  }

  private static Pattern pattern(String day) {
    return Pattern.compile(day + TIME, Pattern.CASE_INSENSITIVE);
  }

  /** Drops diacritics, so that {@code nëntor} is found composed, decomposed and bare. */
  private static String fold(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
  }

  private static Map<String, Integer> months() {
    String[] names = {
      "january jan janar janari janarit",
      "february feb shkurt shkurti shkurtit shk",
      "march mar mars marsi marsit",
      "april apr prill prilli prillit pri",
      "may maj maji majit",
      "june jun qershor qershori qershorit qer",
      "july jul korrik korriku korrikut korr kor",
      "august aug gusht gushti gushtit gush gus",
      "september sep sept shtator shtatori shtatorit sht",
      "october oct tetor tetori tetorit tet",
      "november nov nentor nentori nentorit nen",
      "december dec dhjetor dhjetori dhjetorit dhj",
    };
    Map<String, Integer> months = new HashMap<>();
    for (int i = 0; i < names.length; i++) {
      for (String name : names[i].split(" ")) {
        months.put(name, i + 1);
      }
    }
    return months;
  }
}
