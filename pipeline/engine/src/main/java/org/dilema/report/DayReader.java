package org.dilema.report;

import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.FromStringDeserializer;
import java.io.Serial;
import java.time.DateTimeException;
import java.time.LocalDate;

/** Reads a day such as {@code 2022-02-24} from JSON. */
final class DayReader extends FromStringDeserializer<LocalDate> {

  @Serial private static final long serialVersionUID = 1;

  DayReader() {
    super(LocalDate.class);
  }

  @Override
  protected LocalDate _deserialize(String text, DeserializationContext context)
      throws java.io.IOException {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeException e) {
      return (LocalDate) context.handleWeirdStringValue(LocalDate.class, text, "expected a day");
    }
  }
}
