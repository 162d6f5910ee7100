package org.dilema.lexicon.exchange;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.dilema.lexicon.LexiconException;

/** Formats of dictionaries that can be read. */
public enum DictionaryFormat {
  /** Nested categories of lists of patterns, in YAML. */
  QUANTEDA {
    @Override
    List<DictionaryEntry> parse(String text, String name, Consumer<String> errors) {
      return YamlDictionary.parse(text, name, errors);
    }
  },
  /** The {@code .dic} files of LIWC. */
  LIWC {
    @Override
    List<DictionaryEntry> parse(String text, String name, Consumer<String> errors) {
      return new LiwcDictionary(name, errors).parse(text);
    }
  },
  /** The XML of Yoshikoder ({@code .ykd}). */
  YOSHIKODER {
    @Override
    List<DictionaryEntry> parse(String text, String name, Consumer<String> errors) {
      return XmlDictionary.parse(text, name, errors);
    }
  },
  /** Lexicoder: the XML of version 2 ({@code .lcd}) and the plain lists of 3 ({@code .lc3}). */
  LEXICODER {
    @Override
    List<DictionaryEntry> parse(String text, String name, Consumer<String> errors) {
      return text.stripLeading().startsWith("<")
          ? XmlDictionary.parse(text, name, errors)
          : LexicoderList.parse(text, name, errors);
    }
  },
  /** newsmap's seed words of countries, in YAML; read as names of actors. */
  NEWSMAP {
    @Override
    List<DictionaryEntry> parse(String text, String name, Consumer<String> errors) {
      return YamlDictionary.parse(text, name, errors);
    }
  };

  abstract List<DictionaryEntry> parse(String text, String name, Consumer<String> errors);

  /**
   * Reads a dictionary.
   *
   * @throws LexiconException with file and line of everything that is not understood
   */
  public List<DictionaryEntry> read(Path file) throws IOException {
    String name = String.valueOf(file.getFileName());
    List<String> errors = new ArrayList<>();
    List<DictionaryEntry> entries = parse(text(file), name, errors::add);
    if (errors.isEmpty() && entries.isEmpty()) {
      errors.add(name + ": expected a dictionary of this format, found no word in it");
    }
    if (!errors.isEmpty()) {
      throw new LexiconException(errors);
    }
    return entries;
  }

  /** Old dictionaries are in the encoding of Windows. */
  private static String text(Path file) throws IOException {
    byte[] bytes;
    try {
      bytes = Files.readAllBytes(file);
    } catch (NoSuchFileException e) {
      throw new LexiconException(List.of(file + ": no such file"));
    }
    String text;
    try {
      text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      text = new String(bytes, Charset.forName("windows-1252"));
    }
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }
}
