package org.dilema.report;

import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
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
