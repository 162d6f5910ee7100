package org.dilema.ingest;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import org.dilema.text.Article;
import org.dilema.text.Details;
import org.jspecify.annotations.Nullable;

/**
 * An article in the making: the fields of one record. Title and text are taken exactly as given;
 * the other fields lose the white space around them.
 */
final class Draft {

  private record Value(String text, int rank) {}

  private static final int SHOWN = 60;

  private final SourceFile file;
  private final String position;
  private @Nullable LocalDate seen;
  private final Map<Field, Value> values = new EnumMap<>(Field.class);

  Draft(SourceFile file, String position) {
    this.file = file;
    this.position = position;
  }

  /** Sets a field unless a better-ranked column has set it; blank values set nothing. */
  void put(ColumnMap.Meaning meaning, String text) {
    Value before = values.get(meaning.field());
    if (!text.isBlank() && (before == null || meaning.rank() < before.rank())) {
      values.put(meaning.field(), new Value(text, meaning.rank()));
    }
  }

  /** Sets a field that is not set yet. */
  void put(Field field, @Nullable String text) {
    if (text != null && !values.containsKey(field)) {
      put(new ColumnMap.Meaning(field, 0), text);
    }
  }

  /** Returns whether a field is set. */
  boolean has(Field field) {
    return values.containsKey(field);
  }

  /** Says on which day the record was fetched, for dates such as {@code e premte, 11:46}. */
  void seen(LocalDate day) {
    seen = day;
  }

  /** Returns the file that the record lies in. */
  SourceFile file() {
    return file;
  }

  /** Hands over why the record is no article. */
  void reject(Sink sink, String reason) {
    sink.rejection(file.rejection(position, reason));
  }

  /** Hands the article over, or says why there is none. */
  void emit(Sink sink) {
    String broken = broken();
    if (broken != null) {
      reject(sink, broken);
      return;
    }
    repair(sink);
    LocalDate date = date(sink);
    Details details =
        new Details(
            value(Field.AUTHOR).strip(),
            value(Field.SECTION).strip(),
            Dates.parse(value(Field.DATE)) == null ? "" : Dates.moment(value(Field.DATE)));
    sink.article(
        new Article(
            value(Field.ID).strip(),
            value(Field.SOURCE).strip(),
            date,
            language(sink),
            value(Field.TITLE),
            value(Field.TEXT),
            values.containsKey(Field.URL) ? value(Field.URL).strip() : null,
            details));
  }

  /** Undoes a wrong decoding that lies before the input, where the text itself proves it. */
  private void repair(Sink sink) {
    int shorter = 0;
    for (Field field : new Field[] {Field.TITLE, Field.TEXT}) {
      String text = value(field);
      String repaired = Mojibake.repaired(text);
      if (repaired != null) {
        shorter += text.length() - repaired.length();
        values.put(field, new Value(repaired, 0));
      }
    }
    if (shorter > 0) {
      remark(
          sink,
          "UTF-8 had been read as windows-1252: repaired, and positions count the repaired text,"
              + " which is shorter by "
              + shorter);
    }
  }

  /** Hands over a remark on the record. */
  void remark(Sink sink, String text) {
    sink.note(new Note(file.name(), file.place(position), text));
  }

  private String value(Field field) {
    Value value = values.get(field);
    return value == null ? "" : value.text();
  }

  private @Nullable String broken() {
    if (!values.containsKey(Field.TITLE) && !values.containsKey(Field.TEXT)) {
      return "no text: expected a title or a text, found neither";
    }
    for (Map.Entry<Field, Value> entry : values.entrySet()) {
      String fault = Characters.fault(entry.getValue().text());
      if (fault != null) {
        return entry.getKey().label() + " holds " + fault;
      }
    }
    return null;
  }

  private @Nullable LocalDate date(Sink sink) {
    String text = value(Field.DATE);
    LocalDate date = Dates.parse(text);
    LocalDate day = date == null && seen != null ? Dates.before(text, seen) : null;
    if (day != null) {
      note(sink, "read as " + day + ", the last such day before the page was fetched: ", text);
      return day;
    }
    if (date == null && !text.isBlank()) {
      note(sink, "date left out: expected one such as 2022-02-24 or 24 shkurt 2022, found ", text);
    }
    return date;
  }

  private @Nullable String language(Sink sink) {
    String text = value(Field.LANGUAGE);
    String code = LanguageCodes.parse(text);
    if (code == null && !text.isBlank()) {
      note(sink, "language left out: expected one such as en or sq-AL, found ", text);
    }
    return code;
  }

  private void note(Sink sink, String expectation, String found) {
    remark(sink, expectation + Characters.oneLine(found, SHOWN));
  }
}
