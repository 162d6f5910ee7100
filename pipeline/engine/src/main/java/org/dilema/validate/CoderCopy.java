package org.dilema.validate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One coder's copy of a blind sheet, {@code NAME.CODER.csv} beside {@code NAME.csv}: what {@link
 * CoderSheet} reads and a spreadsheet opens.
 *
 * <p>Every save writes the whole file beside its place, reads it back as the codebook asks, and
 * only then moves it there: a kill leaves the last save, and a coding that breaks the codebook is
 * refused and changes nothing. Not for several threads at once.
 */
public final class CoderCopy {
  /** The columns that a coder fills in. */
  public static final List<String> CODED =
      BlindSheet.COLUMNS.subList(BlindSheet.COLUMNS.indexOf("category"), BlindSheet.COLUMNS.size());

  private static final String NONE = "none";

  private final Path file;
  private final String coder;
  private final List<BlindSentence> sentences;
  private final Map<String, List<Map<String, String>>> coded = new LinkedHashMap<>();

  private CoderCopy(Path file, String coder, List<BlindSentence> sentences) {
    this.file = file;
    this.coder = coder;
    this.sentences = List.copyOf(sentences);
  }

  /**
   * Opens a coder's copy, which need not exist yet.
   *
   * @param sheet the blind sheet
   * @param coder a name that may stand in a file's name
   * @throws SheetException if the sheet or the copy cannot be read
   */
  public static CoderCopy open(Path sheet, String coder) throws IOException {
    CoderCopy copy = new CoderCopy(file(sheet, coder), coder, BlindSentence.read(sheet));
    if (Files.isRegularFile(copy.file)) {
      for (SheetTable.Row row : SheetTable.read(copy.file, BlindSheet.COLUMNS).rows()) {
        copy.take(row);
      }
    }
    return copy;
  }

  /** Returns where the copy of a coder lies. */
  public static Path file(Path sheet, String coder) {
    String name = String.valueOf(sheet.getFileName()).replaceFirst("\\.csv$", "");
    return sheet.resolveSibling(name + "." + coder + ".csv");
  }

  /** Returns the sentences of the sheet, in its order. */
  public List<BlindSentence> sentences() {
    return sentences;
  }

  /** Returns whether a sentence was coded, be it as holding no frame. */
  public boolean coded(String id) {
    return coded.containsKey(id);
  }

  /** Returns how many sentences were coded. */
  public int done() {
    return coded.size();
  }

  /**
   * Returns the frames that the coder saw in a sentence, each with its filled columns; empty where
   * there are none or the sentence was not coded yet.
   */
  public List<Map<String, String>> frames(String id) {
    return coded.getOrDefault(id, List.of());
  }

  /**
   * Codes a sentence and saves the copy.
   *
   * @param frames columns of {@link #CODED} to values, a map a frame; none where there is no frame
   * @throws SheetException if the codebook does not allow it; nothing is changed then
   */
  public void code(String id, List<Map<String, String>> frames) throws IOException {
    if (sentences.stream().noneMatch(sentence -> sentence.id().equals(id))) {
      throw new SheetException(file.getFileName() + ": has no sentence " + id);
    }
    List<Map<String, String>> old = coded.get(id);
    coded.put(id, frames.stream().map(Map::copyOf).toList());
    try {
      save();
    } catch (SheetException | IOException e) {
      if (old == null) {
        coded.remove(id);
      } else {
        coded.put(id, old);
      }
      throw e;
    }
  }

  private void take(SheetTable.Row row) {
    String category = row.get("category");
    if (category.isEmpty()) {
      return;
    }
    List<Map<String, String>> frames =
        new ArrayList<>(coded.getOrDefault(row.get("id"), List.of()));
    if (!category.equalsIgnoreCase(NONE)) {
      Map<String, String> frame = new LinkedHashMap<>();
      for (String column : CODED) {
        if (!row.get(column).isEmpty()) {
          frame.put(column, row.get(column));
        }
      }
      frames.add(Collections.unmodifiableMap(frame));
    }
    coded.put(row.get("id"), frames);
  }

  private void save() throws IOException {
    Path part = file.resolveSibling("." + file.getFileName() + ".part");
    try {
      SheetTable.write(part, BlindSheet.COLUMNS, rows());
      CoderSheet.read(part);
      Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(part);
    }
  }

  private List<List<String>> rows() {
    List<List<String>> rows = new ArrayList<>();
    for (BlindSentence sentence : sentences) {
      List<Map<String, String>> frames = coded.get(sentence.id());
      if (frames == null) {
        rows.add(row(sentence, Map.of()));
      } else if (frames.isEmpty()) {
        rows.add(row(sentence, Map.of("category", NONE)));
      } else {
        frames.forEach(frame -> rows.add(row(sentence, frame)));
      }
    }
    return rows;
  }

  private List<String> row(BlindSentence sentence, Map<String, String> frame) {
    List<String> cells = new ArrayList<>(sentence.cells());
    cells.add(frame.isEmpty() ? "" : coder);
    CODED.forEach(column -> cells.add(frame.getOrDefault(column, "")));
    return cells;
  }
}
