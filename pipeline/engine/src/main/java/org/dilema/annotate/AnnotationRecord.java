package org.dilema.annotate;

import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32C;
import org.dilema.text.Packer;
import org.dilema.text.Unpacker;
import org.jspecify.annotations.Nullable;

/** An annotation as bytes behind their CRC-32C. */
final class AnnotationRecord {

  private static final int HEAD = 4;

  private AnnotationRecord() {}

  static byte[] of(Annotation annotation) {
    Packer out = new Packer().number(annotation.words().size());
    annotation.words().forEach(word -> out.text(word.lemma()).text(word.pos()).text(word.name()));
    out.number(annotation.dependencies().size());
    for (Dependency edge : annotation.dependencies()) {
      out.number(edge.governor() + 1L).number(edge.dependent()).text(edge.relation());
    }
    byte[] packed = out.bytes();
    byte[] record = new byte[HEAD + packed.length];
    System.arraycopy(packed, 0, record, HEAD, packed.length);
    int sum = sum(record);
    for (int i = 0; i < HEAD; i++) {
      record[i] = (byte) (sum >>> 8 * i);
    }
    return record;
  }

  /** Returns the annotation, or null where the bytes are not those of a sentence so long. */
  static @Nullable Annotation read(byte[] record, int tokens) {
    if (record.length < HEAD || sum(record) != stated(record)) {
      return null;
    }
    byte[] packed = new byte[record.length - HEAD];
    System.arraycopy(record, HEAD, packed, 0, packed.length);
    Unpacker in = new Unpacker(packed);
    if (in.count() != tokens) {
      return null;
    }
    List<Word> words = new ArrayList<>(tokens);
    for (int i = 0; i < tokens; i++) {
      words.add(new Word(in.text(), in.text(), in.text()));
    }
    int edges = in.count();
    List<Dependency> dependencies = new ArrayList<>(edges);
    for (int i = 0; i < edges; i++) {
      dependencies.add(new Dependency(in.count() - 1, in.count(), in.text()));
    }
    return new Annotation(words, dependencies);
  }

  private static int sum(byte[] record) {
    CRC32C crc = new CRC32C();
    crc.update(record, HEAD, record.length - HEAD);
    return (int) crc.getValue();
  }

  private static int stated(byte[] record) {
    int sum = 0;
    for (int i = 0; i < HEAD; i++) {
      sum |= (record[i] & 0xFF) << 8 * i;
    }
    return sum;
  }
}
