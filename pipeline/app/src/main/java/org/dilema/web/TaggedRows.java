package org.dilema.web;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dilema.curate.CuratedArticle;
import org.dilema.curate.Verdict;
import org.dilema.lexicon.Category;
import org.dilema.tag.Frame;
import org.dilema.tag.Mention;
import org.dilema.tag.Modality;
import org.dilema.tag.Polarity;
import org.dilema.tag.Role;
import org.dilema.tag.TaggedArticle;
import org.dilema.text.Article;
import org.dilema.text.Document;
import org.dilema.text.Span;

/** Puts the articles that carry frames together again from the tables of a run, one at a time. */
final class TaggedRows {
  private final RunFiles run;

  TaggedRows(RunFiles run) {
    this.run = run;
  }

  /** An article as the tagger left it, without its text, and the ids of its frames. */
  record Whole(TaggedArticle tagged, List<String> frames) {}

  /** Receives an article. */
  interface Receiver {
    void accept(Whole article);
  }

  /** Hands over every article with a frame, in the order of the tables. */
  void each(Receiver receiver) throws IOException {
    List<TableRow> group = new ArrayList<>();
    try (Rows frames = new Rows(run.table("frames"));
        Groups roles = new Groups(new Rows(run.table("roles")), true);
        Groups mentions = new Groups(new Rows(run.table("actors")), false)) {
      Iterator<TableRow> rows = frames.iterator();
      while (rows.hasNext()) {
        TableRow row = rows.next();
        if (!group.isEmpty() && !group.get(0).get("article").equals(row.get("article"))) {
          receiver.accept(whole(group, roles, mentions));
          group.clear();
        }
        group.add(row);
      }
      if (!group.isEmpty()) {
        receiver.accept(whole(group, roles, mentions));
      }
    }
  }

  private static Whole whole(List<TableRow> rows, Groups roles, Groups mentions) {
    String id = rows.get(0).get("article");
    Map<String, List<Role>> byFrame = new LinkedHashMap<>();
    for (TableRow row : roles.of(id)) {
      byFrame
          .computeIfAbsent(row.get("frame"), frame -> new ArrayList<>())
          .add(new Role(row.get("role"), row.get("actor"), codes(row)));
    }
    List<Frame> frames = new ArrayList<>();
    List<String> ids = new ArrayList<>();
    for (TableRow row : rows) {
      ids.add(row.get("frame"));
      frames.add(frame(row, byFrame.getOrDefault(row.get("frame"), List.of())));
    }
    String language = rows.get(0).get("language");
    Article article = new Article(id, rows.get(0).get("source"), null, language, "", "", null);
    CuratedArticle curated =
        new CuratedArticle(
            article, rows.get(0).get("source"), language, new Verdict(Verdict.Kind.KEPT, null), id);
    List<Mention> named = mentions.of(id).stream().map(TaggedRows::mention).toList();
    return new Whole(
        new TaggedArticle(curated, new Document(article, language, List.of()), named, frames),
        List.copyOf(ids));
  }

  private static Frame frame(TableRow row, List<Role> roles) {
    return new Frame(
        row.number("sentence"),
        Category.valueOf(row.get("category")),
        row.get("subcategory"),
        new Span(row.number("start"), row.number("end")),
        row.get("cue"),
        labelled(Polarity.values(), Polarity::label, row.get("polarity")),
        labelled(Modality.values(), Modality::label, row.get("modality")),
        row.get("speaker"),
        row.get("rule"),
        row.real("confidence"),
        roles);
  }

  private static Mention mention(TableRow row) {
    return new Mention(
        row.get("actor"),
        row.get("type"),
        codes(row),
        row.number("sentence"),
        new Span(row.number("start"), row.number("end")),
        0,
        0,
        row.get("surface"),
        row.get("method"));
  }

  private static List<String> codes(TableRow row) {
    return Arrays.stream(row.get("code").split(";")).filter(code -> !code.isEmpty()).toList();
  }

  private static <T> T labelled(
      T[] values, java.util.function.Function<T, String> label, String wanted) {
    for (T value : values) {
      if (label.apply(value).equals(wanted)) {
        return value;
      }
    }
    throw new IllegalStateException(
        "frames.csv: expected one of "
            + Arrays.stream(values).map(label).toList()
            + ", found '"
            + wanted
            + "'; run the study again");
  }
}
