package org.dilema.web;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dilema.archive.StoredArticle;

/** An article as data: its text, its sentences, and everything that was seen in it. */
final class ArticleData {
  private ArticleData() {}

  static Map<String, Object> of(Holdings holdings, String id) throws IOException {
    StoredArticle text =
        holdings
            .text(id)
            .orElseThrow(() -> Refusal.missing("The archive holds no article of that name."));
    ArticleTags tags = ArticleTags.read(holdings.run(), holdings.names(), id);
    Map<String, Object> data = new LinkedHashMap<>();
    data.put("article", id);
    ArticleHead head = holdings.head(id).orElseGet(() -> ArticleHead.of(id, text));
    data.put("outlet", head.outlet());
    data.put("date", head.date());
    data.put("language", head.language());
    data.put("url", head.url());
    data.put("story", head.story());
    data.put("title", text.title());
    data.put("text", text.body());
    List<Map<String, Object>> sentences = new ArrayList<>();
    tags.sentences()
        .forEach(
            (number, span) ->
                sentences.add(
                    Map.of("sentence", number, "start", span.start(), "end", span.end())));
    data.put("sentences", sentences);
    data.put("mentions", tags.mentions().stream().map(ArticleData::row).toList());
    data.put(
        "frames",
        tags.frames().stream()
            .map(
                frame -> {
                  Map<String, Object> row = row(frame.row());
                  row.put("roles", FrameRow.roles(frame));
                  return row;
                })
            .toList());
    return data;
  }

  private static Map<String, Object> row(TableRow row) {
    Map<String, Object> data = new LinkedHashMap<>();
    for (String column : row.header()) {
      boolean number = List.of("sentence", "start", "end").contains(column);
      data.put(column, number ? (Object) row.number(column) : row.get(column));
    }
    return data;
  }
}
