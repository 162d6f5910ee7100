package org.dilema.report;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/** Writes {@code manifest.json}; {@code timings} comes last and alone may differ between runs. */
public final class ManifestJson {

  private static final DefaultIndenter LINES = new DefaultIndenter("  ", "\n");
  private static final ObjectWriter WRITER = JsonMapper.builder().build().writer(printer());

  private ManifestJson() {}

  /** Returns how JSON is laid out: a value a line, the same on every machine. */
  static DefaultPrettyPrinter printer() {
    return new DefaultPrettyPrinter().withObjectIndenter(LINES).withArrayIndenter(LINES);
  }

  /**
   * Reads the manifest of a run.
   *
   * @throws OutputException if the folder holds none
   */
  public static Manifest read(Path run) throws IOException {
    Path file = run.resolve("manifest.json");
    if (!Files.isRegularFile(file)) {
      throw new OutputException(
          run + ": expected the folder of a finished run, found no manifest.json in it");
    }
    try {
      return JsonMapper.builder().build().readValue(Files.readAllBytes(file), Manifest.class);
    } catch (JsonProcessingException e) {
      throw new OutputException(file + ": expected the manifest of a run: " + e.getMessage(), e);
    }
  }

  /** Returns the bytes of a manifest without what may differ between equal runs. */
  public static String untimed(String manifest) {
    int timings = manifest.indexOf("\"timings\"");
    return timings < 0 ? manifest : manifest.substring(0, timings);
  }

  /**
   * Writes the file.
   *
   * @throws IOException if it cannot be written
   */
  public static void write(OutputFolder folder, Manifest manifest) throws IOException {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("study", manifest.study());
    json.put("seed", manifest.seed());
    json.put("versions", manifest.versions());
    json.put("options", manifest.options());
    json.put("counts", manifest.counts());
    json.put("lexicons", manifest.lexicons());
    json.put("inputs", manifest.inputs());
    json.put("timings", manifest.timings());
    OutputFile.write(folder, "manifest.json", WRITER.writeValueAsString(json) + "\n");
  }
}
