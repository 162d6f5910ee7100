package org.dilema.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * An element of one record with all that lies in it, by local names: feeds differ in their
 * prefixes, not in these.
 */
final class XmlElement {

  private final String name;
  private final Map<String, String> attributes = new TreeMap<>();

  /** Text and elements in their order. */
  private final List<Object> content = new ArrayList<>();

  XmlElement(String name) {
    this.name = name;
  }

  String name() {
    return name;
  }

  void attribute(String attribute, String value) {
    attributes.put(attribute, value);
  }

  void add(String text) {
    content.add(text);
  }

  void add(XmlElement child) {
    content.add(child);
  }

  /** Returns an attribute, or an empty text. */
  String at(String attribute) {
    return attributes.getOrDefault(attribute, "");
  }

  /** Returns the elements directly in this one. */
  List<XmlElement> children() {
    return content.stream()
        .filter(XmlElement.class::isInstance)
        .map(XmlElement.class::cast)
        .toList();
  }

  /** Returns the elements directly in this one that have a name. */
  List<XmlElement> children(String childName) {
    return children().stream().filter(child -> child.name.equals(childName)).toList();
  }

  /** Returns the first element along a path of names, or null. */
  @Nullable XmlElement first(String... path) {
    XmlElement at = this;
    for (String step : path) {
      List<XmlElement> found = at.children(step);
      if (found.isEmpty()) {
        return null;
      }
      at = found.get(0);
    }
    return at;
  }

  /** Returns the text of the first element along a path, or an empty one. */
  String text(String... path) {
    XmlElement found = first(path);
    return found == null ? "" : found.text();
  }

  /** Returns all text in the element, in order. */
  String text() {
    StringBuilder text = new StringBuilder();
    append(text);
    return text.toString();
  }

  private void append(StringBuilder text) {
    for (Object part : content) {
      if (part instanceof XmlElement element) {
        element.append(text);
      } else {
        text.append(part);
      }
    }
  }

  /** Hands over every element below this one, in order. */
  void below(Consumer<XmlElement> visitor) {
    for (XmlElement child : children()) {
      visitor.accept(child);
      child.below(visitor);
    }
  }

  /** Returns the first element of a name anywhere below, or null. */
  @Nullable XmlElement anywhere(String wanted) {
    List<XmlElement> found = new ArrayList<>();
    below(
        element -> {
          if (found.isEmpty() && element.name.equals(wanted)) {
            found.add(element);
          }
        });
    return found.isEmpty() ? null : found.get(0);
  }

  /** Returns a copy that lacks elements of some names. */
  XmlElement without(Set<String> names) {
    XmlElement copy = new XmlElement(name);
    for (Object part : content) {
      if (part instanceof XmlElement element) {
        if (!names.contains(element.name)) {
          copy.add(element.without(names));
        }
      } else {
        copy.content.add(part);
      }
    }
    return copy;
  }

  /** Returns the content as markup, for a reader of web pages. */
  String markup() {
    StringBuilder markup = new StringBuilder();
    for (Object part : content) {
      if (part instanceof XmlElement element) {
        markup.append('<').append(element.name).append('>').append(element.markup());
        markup.append("</").append(element.name).append('>');
      } else {
        markup.append(String.valueOf(part).replace("&", "&amp;").replace("<", "&lt;"));
      }
    }
    return markup.toString();
  }
}
