package org.dilema.report;

import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dilema.curate.CuratedArticle;
import org.dilema.tag.Frame;
import org.dilema.tag.TaggedArticle;

/** The rows of {@code frames.csv}: a frame each, by sentence and number. */
final class FramesCsv {

  static final CsvTable<TaggedArticle> TABLE =
      new CsvTable<>(
          "frames.csv",
          List.of(
              "frame",
              "article",
              "sentence",
              "start",
              "end",
              "language",
              "date",
              "source",
              "category",
              "subcategory",
              "cue",
              "polarity",
              "modality",
              "speaker",
              "rule",
              "confidence"),
          FramesCsv::rows);

  private FramesCsv() {}

  private static Stream<List<String>> rows(TaggedArticle tagged) {
    return IntStream.range(0, tagged.frames().size())
        .mapToObj(i -> row(tagged.curated(), tagged.frameId(i), tagged.frames().get(i)));
  }

  private static List<String> row(CuratedArticle curated, String id, Frame frame) {
    return List.of(
        id,
        curated.article().id(),
        Integer.toString(frame.sentence()),
        Integer.toString(frame.span().start()),
        Integer.toString(frame.span().end()),
        curated.language(),
        Objects.toString(curated.article().date(), ""),
        curated.article().source(),
        frame.category().name(),
        frame.subcategory(),
        frame.cue(),
        frame.polarity().label(),
        frame.modality().label(),
        frame.speaker(),
        frame.rule(),
        Decimals.exact(frame.confidence()));
  }
}
