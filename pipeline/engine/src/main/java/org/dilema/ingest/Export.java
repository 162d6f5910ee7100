package org.dilema.ingest;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The articles of a news database that one file holds, as researchers download them.
 *
 * @param kind the database
 * @param documents what each says, in the order of the file
 * @param announced how many the file says it holds, or -1 where it does not say
 */
record Export(String kind, List<Map<Field, String>> documents, int announced) {

  Export {
    documents = List.copyOf(documents);
  }

  /** Recognises an export by its marks, or returns null where the paragraphs are none. */
  static @Nullable Export of(List<Block> blocks) {
    Export export = NexisExport.of(blocks);
    return export != null ? export : FactivaExport.of(blocks);
  }

  /** Hands each article over; returns how many there were. */
  long emit(SourceFile file, Sink sink) {
    int number = 0;
    for (Map<Field, String> document : documents) {
      Draft draft = new Draft(file, "document " + ++number);
      document.forEach(draft::put);
      draft.emit(sink);
    }
    if (announced >= 0 && announced != number) {
      String note = kind + " export says it holds " + announced + " documents, found " + number;
      sink.note(new Note(file.name(), file.place(""), note));
    }
    return number;
  }

  /** What one document says. */
  static final class Document {
    private final Map<Field, String> values = new EnumMap<>(Field.class);
    private final List<Block> body = new ArrayList<>();

    void put(Field field, String text) {
      if (!text.isBlank()) {
        values.putIfAbsent(field, text.strip());
      }
    }

    boolean has(Field field) {
      return values.containsKey(field);
    }

    void text(Block block) {
      body.add(block);
    }

    void text(String text) {
      if (!text.isBlank()) {
        body.add(new Block(text));
      }
    }

    Map<Field, String> done() {
      put(Field.TEXT, Block.join(body));
      return values;
    }
  }
}
