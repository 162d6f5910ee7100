package org.dilema.lexicon;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Reads {@code slots.yml}: the patterns by which a language finds an argument of a cue. */
final class Slots {

  private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory());

  private Slots() {}

  /** Returns the patterns of each slot; empty where the language has no such file. */
  static Map<String, List<String>> read(Path folder, String name, Consumer<String> errors) {
    Path file = folder.resolve("slots.yml");
    if (!Files.exists(file)) {
      return Map.of();
    }
    try (var reader = Files.newBufferedReader(file)) {
      return Collections.unmodifiableMap(
          YAML.readValue(reader, new TypeReference<LinkedHashMap<String, List<String>>>() {}));
    } catch (JacksonException e) {
      errors.accept(
          name + "/slots.yml:" + e.getLocation().getLineNr() + ": " + e.getOriginalMessage());
    } catch (IOException e) {
      errors.accept(name + "/slots.yml: cannot be read: " + e.getMessage());
    }
    return Map.of();
  }
}
