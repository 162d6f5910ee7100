package org.dilema.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * An address within the site: a path and its parameters, in order. Every page keeps its whole state
 * here, so that a link can be shared.
 */
record Address(String path, Map<String, List<String>> parameters) {

  Address {
    Map<String, List<String>> copy = new LinkedHashMap<>();
    parameters.forEach((name, values) -> copy.put(name, List.copyOf(values)));
    parameters = Collections.unmodifiableMap(copy);
  }

  static Address of(String path) {
    return new Address(path, Map.of());
  }

  /** Returns the address with one value of a parameter; without the parameter if it is empty. */
  Address with(String name, String value) {
    Map<String, List<String>> changed = new LinkedHashMap<>(parameters);
    changed.remove(name);
    if (!value.isEmpty()) {
      changed.put(name, List.of(value));
    }
    return new Address(path, changed);
  }

  /** Returns the address with a value more. */
  Address adding(String name, String value) {
    List<String> values = new ArrayList<>(parameters.getOrDefault(name, List.of()));
    if (!values.contains(value)) {
      values.add(value);
    }
    return with(name, values);
  }

  /** Returns the address with a value less. */
  Address dropping(String name, String value) {
    List<String> values = new ArrayList<>(parameters.getOrDefault(name, List.of()));
    values.removeIf(value::equals);
    return with(name, values);
  }

  /** Returns the same parameters at another path. */
  Address at(String other) {
    return new Address(other, parameters);
  }

  /** Returns the first value of a parameter, or nothing. */
  String first(String name) {
    List<String> values = parameters.getOrDefault(name, List.of());
    return values.isEmpty() ? "" : values.get(0);
  }

  boolean has(String name, String value) {
    return parameters.getOrDefault(name, List.of()).contains(value);
  }

  private Address with(String name, List<String> values) {
    Map<String, List<String>> changed = new LinkedHashMap<>(parameters);
    if (values.isEmpty()) {
      changed.remove(name);
    } else {
      changed.put(name, values);
    }
    return new Address(path, changed);
  }

  /** Returns the address as it stands in a link. */
  @Override
  public String toString() {
    StringBuilder out = new StringBuilder(path);
    char next = '?';
    for (Map.Entry<String, List<String>> entry : parameters.entrySet()) {
      for (String value : entry.getValue()) {
        out.append(next).append(encoded(entry.getKey())).append('=').append(encoded(value));
        next = '&';
      }
    }
    return out.toString();
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
