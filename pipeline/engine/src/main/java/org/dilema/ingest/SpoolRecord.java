package org.dilema.ingest;

import java.time.LocalDate;
import org.dilema.text.Article;
import org.dilema.text.Details;
import org.dilema.text.Packer;
import org.dilema.text.Rejection;
import org.dilema.text.Unpacker;
import org.jspecify.annotations.Nullable;

/** The records of a spool as bytes: a kind, then the fields in the order of the Java record. */
final class SpoolRecord {

  /** What a record holds. */
  enum Kind {
    ARTICLE,
    REJECTION,
    NOTE,
    END
  }

  private SpoolRecord() {}

  static byte[] of(Article article) {
    LocalDate date = article.date();
    return start(Kind.ARTICLE)
        .text(article.id())
        .text(article.source())
        .optional(date == null ? null : date.toString())
        .optional(article.language())
        .text(article.title())
        .text(article.body())
        .optional(article.url())
        .text(article.details().author())
        .text(article.details().section())
        .text(article.details().published())
        .bytes();
  }

  static byte[] of(Rejection rejection) {
    return start(Kind.REJECTION)
        .text(rejection.file())
        .text(rejection.position())
        .text(rejection.reason())
        .bytes();
  }

  static byte[] of(Note note) {
    return start(Kind.NOTE).text(note.file()).text(note.position()).text(note.text()).bytes();
  }

  static byte[] end(ReadCount count) {
    return start(Kind.END)
        .number(count.records())
        .number(count.articles())
        .number(count.rejections())
        .bytes();
  }

  private static Packer start(Kind kind) {
    return new Packer().number(kind.ordinal());
  }

  static Kind kind(Unpacker in) {
    return Kind.values()[in.count()];
  }

  static Article article(Unpacker in) {
    return new Article(
        in.text(),
        in.text(),
        date(in.optional()),
        in.optional(),
        in.text(),
        in.text(),
        in.optional(),
        new Details(in.text(), in.text(), in.text()));
  }

  static Rejection rejection(Unpacker in) {
    return new Rejection(in.text(), in.text(), in.text());
  }

  static Note note(Unpacker in) {
    return new Note(in.text(), in.text(), in.text());
  }

  static ReadCount count(Unpacker in) {
    return new ReadCount(in.number(), in.number(), in.number());
  }

  private static @Nullable LocalDate date(@Nullable String day) {
    return day == null ? null : LocalDate.parse(day);
  }
}
