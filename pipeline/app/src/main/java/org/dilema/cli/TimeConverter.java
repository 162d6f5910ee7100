package org.dilema.cli;

import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a length of time as typed: {@code 2} or {@code 2s}, {@code 500ms}, {@code 1.5m}. */
final class TimeConverter implements ITypeConverter<Duration> {
  private static final Pattern TIME = Pattern.compile("(\\d{1,9}(?:\\.\\d{1,9})?) ?([a-z]*)");

  /** Milliseconds of each unit. */
  private static final Map<String, Double> UNITS =
      Map.of("ms", 1d, "", 1e3, "s", 1e3, "m", 60e3, "min", 60e3, "h", 3_600e3);

  private static final double LONGEST = 1e9;

  @Override
  public Duration convert(String typed) {
    Matcher time = TIME.matcher(typed.strip().toLowerCase(Locale.ROOT));
    Double unit = time.matches() ? UNITS.get(time.group(2)) : null;
    double milliseconds = unit == null ? 0 : Double.parseDouble(time.group(1)) * unit;
    if (!(milliseconds > 0) || milliseconds > LONGEST) {
      throw new TypeConversionException(
          "expected a time above 0 such as 2, 2s, 500ms or 1m, found '" + typed + "'");
    }
    return Duration.ofNanos((long) (milliseconds * 1e6));
  }
}
