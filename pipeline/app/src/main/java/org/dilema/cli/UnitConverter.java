package org.dilema.cli;

import java.util.Locale;
import org.dilema.archive.Unit;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads the unit of a search as it is typed. */
final class UnitConverter implements ITypeConverter<Unit> {
  @Override
  public Unit convert(String value) {
    return switch (value.toLowerCase(Locale.ROOT)) {
      case "article" -> Unit.ARTICLE;
      case "sentence" -> Unit.SENTENCE;
      default ->
          throw new TypeConversionException("expected article or sentence, found '" + value + "'");
    };
  }
}
