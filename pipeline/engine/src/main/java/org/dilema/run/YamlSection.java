package org.dilema.run;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dilema.text.NearestName;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** A mapping in a YAML file that knows the line of every value and tolerates no unknown key. */
final class YamlSection {

  private final String file;
  private final Map<String, Node> values = new LinkedHashMap<>();

  /**
   * Wraps a mapping.
   *
   * @param file how errors call the file
   * @param node the mapping
   * @param known keys that may stand in it; empty where any key may
   */
  YamlSection(String file, Node node, Set<String> known) {
    this.file = file;
    if (!(node instanceof MappingNode mapping)) {
      throw error(node, "expected a section of keys and values");
    }
    for (NodeTuple tuple : mapping.getValue()) {
      String key = ((ScalarNode) tuple.getKeyNode()).getValue();
      if (!known.isEmpty() && !known.contains(key)) {
        throw error(
            tuple.getKeyNode(),
            "unknown key '" + key + "'; did you mean '" + NearestName.of(key, known) + "'?");
      }
      if (values.put(key, tuple.getValueNode()) != null) {
        throw error(tuple.getKeyNode(), "the key '" + key + "' stands here twice");
      }
    }
  }

  Set<String> keys() {
    return values.keySet();
  }

  String text(String key, String otherwise) {
    Node node = values.get(key);
    return node == null ? otherwise : scalar(node, "a text");
  }

  boolean flag(String key, boolean otherwise) {
    Node node = values.get(key);
    if (node == null) {
      return otherwise;
    }
    return switch (scalar(node, "true or false")) {
      case "true" -> true;
      case "false" -> false;
      default -> throw error(node, key + ": expected true or false");
    };
  }

  double number(String key, double otherwise, double least) {
    Node node = values.get(key);
    if (node == null) {
      return otherwise;
    }
    String text = scalar(node, "a number");
    try {
      double number = Double.parseDouble(text);
      if (number >= least) {
        return number;
      }
    } catch (NumberFormatException e) {
      // told below like every other wrong number
    }
    throw error(
        node, key + ": expected a number of at least " + plain(least) + ", found '" + text + "'");
  }

  int whole(String key, int otherwise, int least) {
    double number = number(key, otherwise, least);
    if (number != Math.rint(number) || number > Integer.MAX_VALUE) {
      throw error(values.get(key), key + ": expected a whole number, found '" + number + "'");
    }
    return (int) number;
  }

  long seed(String key, long otherwise) {
    Node node = values.get(key);
    try {
      return node == null ? otherwise : Long.parseLong(scalar(node, "a whole number"));
    } catch (NumberFormatException e) {
      throw error(node, key + ": expected a whole number");
    }
  }

  @Nullable LocalDate date(String key) {
    Node node = values.get(key);
    if (node == null) {
      return null;
    }
    String text = scalar(node, "a day");
    try {
      return LocalDate.parse(text);
    } catch (DateTimeParseException e) {
      throw error(node, key + ": expected a day such as 2022-02-24, found '" + text + "'");
    }
  }

  List<String> list(String key) {
    Node node = values.get(key);
    if (node == null) {
      return List.of();
    }
    if (!(node instanceof SequenceNode sequence)) {
      return List.of(scalar(node, "a list"));
    }
    List<String> list = new ArrayList<>();
    sequence.getValue().forEach(item -> list.add(scalar(item, "a text")));
    return list;
  }

  /** Returns a section below, or null where there is none. */
  @Nullable YamlSection section(String key, Set<String> known) {
    Node node = values.get(key);
    return node == null ? null : new YamlSection(file, node, known);
  }

  /** Builds an error at the value of a key. */
  StudyException error(String key, String message) {
    return error(values.get(key), key + ": " + message);
  }

  private String scalar(Node node, String expected) {
    if (node instanceof ScalarNode scalar) {
      return scalar.getValue();
    }
    throw error(node, "expected " + expected);
  }

  private StudyException error(@Nullable Node node, String message) {
    String line = node == null ? "" : ":" + (node.getStartMark().getLine() + 1);
    return new StudyException(file + line + ": " + message);
  }

  private static String plain(double number) {
    return number == Math.rint(number) ? Long.toString((long) number) : Double.toString(number);
  }
}
