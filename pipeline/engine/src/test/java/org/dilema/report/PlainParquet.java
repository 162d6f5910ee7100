package org.dilema.report;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Reads flat, uncompressed Parquet from the bytes, as the format's description has it
 * (parquet-format 2.10: footer in Thrift's compact protocol, data pages of version 1, levels and
 * dictionary indices in the hybrid of runs and packed bits). It shares no line with the library
 * that writes the files.
 */
final class PlainParquet {

  private static final int BOOLEAN = 0;
  private static final int INT32 = 1;
  private static final int INT64 = 2;
  private static final int DOUBLE = 5;
  private static final int BYTE_ARRAY = 6;

  /** Columns by name, in order: their logical type as written, and their values. */
  record Column(String name, int type, @Nullable Object logical, List<@Nullable Object> values) {}

  private final ByteBuffer file;
  private final List<Column> columns = new ArrayList<>();

  private PlainParquet(byte[] bytes) {
    this.file = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
  }

  static List<Column> read(Path path) throws IOException {
    PlainParquet parquet = new PlainParquet(Files.readAllBytes(path));
    parquet.readAll();
    return parquet.columns;
  }

  private void readAll() {
    int end = file.limit();
    require(text(file, 0, 4).equals("PAR1") && text(file, end - 4, 4).equals("PAR1"), "magic");
    file.position(end - 8 - file.getInt(end - 8));
    Map<Integer, Object> footer = new Thrift(file).struct();
    List<?> schema = list(footer.get(2));
    for (Object element : schema.subList(1, schema.size())) {
      Map<Integer, Object> column = struct(element);
      require(number(column.get(3)) == 1, "an optional column");
      columns.add(
          new Column(
              text(column.get(4)), (int) number(column.get(1)), column.get(10), new ArrayList<>()));
    }
    for (Object group : list(footer.get(4))) {
      List<?> chunks = list(struct(group).get(1));
      for (int i = 0; i < chunks.size(); i++) {
        chunk(columns.get(i), struct(struct(chunks.get(i)).get(3)));
      }
    }
    long rows = number(footer.get(3));
    columns.forEach(column -> require(column.values().size() == rows, column.name() + " rows"));
  }

  private void chunk(Column column, Map<Integer, Object> chunk) {
    require(number(chunk.get(4)) == 0, "no compression");
    require(text(list(chunk.get(3)).get(0)).equals(column.name()), "the path of " + column.name());
    long data = number(chunk.get(9));
    Object dictionaryAt = chunk.get(11);
    file.position((int) (dictionaryAt == null ? data : Math.min(data, number(dictionaryAt))));
    List<Object> dictionary = List.of();
    long left = number(chunk.get(5));
    while (left > 0) {
      Map<Integer, Object> header = new Thrift(file).struct();
      int size = (int) number(header.get(3));
      ByteBuffer page = file.slice(file.position(), size).order(ByteOrder.LITTLE_ENDIAN);
      file.position(file.position() + size);
      if (number(header.get(1)) == 2) {
        int many = (int) number(struct(header.get(7)).get(1));
        dictionary = plain(column.type(), page, many);
      } else {
        require(number(header.get(1)) == 0, "a data page of version 1");
        Map<Integer, Object> head = struct(header.get(5));
        left -= number(head.get(1));
        page(column, page, (int) number(head.get(1)), (int) number(head.get(2)), dictionary);
      }
    }
  }

  private static void page(
      Column column, ByteBuffer page, int many, int encoding, List<Object> dictionary) {
    int levelBytes = page.getInt();
    ByteBuffer levels = page.slice(page.position(), levelBytes).order(ByteOrder.LITTLE_ENDIAN);
    page.position(page.position() + levelBytes);
    List<Integer> there = hybrid(levels, 1, many);
    int present = (int) there.stream().filter(level -> level == 1).count();
    List<Object> values = new ArrayList<>();
    if (encoding == 0) {
      values = plain(column.type(), page, present);
    } else {
      require(encoding == 2 || encoding == 8, "a dictionary");
      int width = page.get();
      for (int index : hybrid(page, width, present)) {
        values.add(dictionary.get(index));
      }
    }
    int next = 0;
    for (int level : there) {
      column.values().add(level == 1 ? values.get(next++) : null);
    }
  }

  private static List<Object> plain(int type, ByteBuffer page, int many) {
    List<Object> values = new ArrayList<>();
    int start = page.position();
    for (int i = 0; i < many; i++) {
      switch (type) {
        case BOOLEAN -> values.add((page.get(start + i / 8) >> (i % 8) & 1) == 1);
        case INT32 -> values.add(page.getInt());
        case INT64 -> values.add(page.getLong());
        case DOUBLE -> values.add(page.getDouble());
        case BYTE_ARRAY -> {
          byte[] bytes = new byte[page.getInt()];
          page.get(bytes);
          values.add(new String(bytes, StandardCharsets.UTF_8));
        }
        default -> throw new IllegalStateException("type " + type);
      }
    }
    return values;
  }

  /** Reads runs of one value and groups of eight packed values. */
  private static List<Integer> hybrid(ByteBuffer from, int width, int many) {
    List<Integer> values = new ArrayList<>();
    while (values.size() < many) {
      long header = Thrift.varint(from);
      if ((header & 1) == 0) {
        int value = 0;
        for (int i = 0; i < (width + 7) / 8; i++) {
          value |= (from.get() & 0xff) << 8 * i;
        }
        for (long i = 0; i < header >> 1; i++) {
          values.add(value);
        }
      } else {
        int start = from.position() * 8;
        for (int i = 0; i < (header >> 1) * 8; i++) {
          int value = 0;
          for (int bit = 0; bit < width; bit++) {
            int at = start + i * width + bit;
            value |= (at / 8 < from.limit() ? from.get(at / 8) >> (at % 8) & 1 : 0) << bit;
          }
          values.add(value);
        }
        from.position(Math.min(from.limit(), from.position() + (int) (header >> 1) * width));
      }
    }
    return values.subList(0, many);
  }

  /** Thrift's compact protocol: a struct is a map from field numbers. */
  private record Thrift(ByteBuffer in) {

    static long varint(ByteBuffer in) {
      long value = 0;
      int shift = 0;
      byte next;
      do {
        next = in.get();
        value |= (long) (next & 0x7f) << shift;
        shift += 7;
      } while (next < 0);
      return value;
    }

    Map<Integer, Object> struct() {
      Map<Integer, Object> fields = new TreeMap<>();
      int field = 0;
      for (int head = in.get() & 0xff; head != 0; head = in.get() & 0xff) {
        field = head >> 4 == 0 ? (int) whole() : field + (head >> 4);
        fields.put(field, value(head & 15));
      }
      return fields;
    }

    private long whole() {
      long zigzag = varint(in);
      return zigzag >>> 1 ^ -(zigzag & 1);
    }

    private Object value(int type) {
      return switch (type) {
        case 1 -> true;
        case 2 -> false;
        case 3 -> (long) in.get();
        case 4, 5, 6 -> whole();
        case 7 -> in.getDouble();
        case 8 -> bytes();
        case 9, 10 -> list();
        case 12 -> struct();
        default -> throw new IllegalStateException("Thrift type " + type);
      };
    }

    private String bytes() {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      for (long left = varint(in); left > 0; left--) {
        out.write(in.get());
      }
      return out.toString(StandardCharsets.UTF_8);
    }

    private List<Object> list() {
      int head = in.get() & 0xff;
      long size = head >> 4 == 15 ? varint(in) : head >> 4;
      List<Object> values = new ArrayList<>();
      for (long i = 0; i < size; i++) {
        values.add((head & 15) <= 2 ? in.get() == 1 : value(head & 15));
      }
      return values;
    }
  }

  private static void require(boolean holds, String what) {
    if (!holds) {
      throw new IllegalStateException("expected " + what);
    }
  }

  private static String text(ByteBuffer from, int at, int length) {
    byte[] bytes = new byte[length];
    from.get(at, bytes);
    return new String(bytes, StandardCharsets.US_ASCII);
  }

  private static String text(@Nullable Object value) {
    return (String) java.util.Objects.requireNonNull(value);
  }

  private static long number(@Nullable Object value) {
    return (long) java.util.Objects.requireNonNull(value);
  }

  private static List<?> list(@Nullable Object value) {
    return (List<?>) java.util.Objects.requireNonNull(value);
  }

  @SuppressWarnings("unchecked") // what struct() made
  private static Map<Integer, Object> struct(@Nullable Object value) {
    return (Map<Integer, Object>) java.util.Objects.requireNonNull(value);
  }
}
