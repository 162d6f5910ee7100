package org.dilema.cli;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a day as typed, such as {@code 2022-02-24}. */
final class DayConverter implements ITypeConverter<LocalDate> {

  @Override
  public LocalDate convert(String typed) {
    try {
      return LocalDate.parse(typed);
    } catch (DateTimeParseException e) {
      throw new TypeConversionException("expected a day such as 2022-02-24, found '" + typed + "'");
    }
  }
}
