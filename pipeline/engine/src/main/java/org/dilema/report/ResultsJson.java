package org.dilema.report;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.dilema.measure.Metric;

/**
 * Writes and reads {@code results.json}: all that a report tells but the numbers of {@code
 * metrics.csv}, to the last digit, so that a report can be written again without the articles.
 * Undefined numbers are the text {@code NaN}.
 */
final class ResultsJson {

  static final String FILE = "results.json";

  private static final String METRICS = "metrics";
  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .visibility(PropertyAccessor.GETTER, Visibility.NONE)
          .visibility(PropertyAccessor.IS_GETTER, Visibility.NONE)
          .visibility(PropertyAccessor.FIELD, Visibility.ANY)
          .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
          .addModule(
              new SimpleModule()
                  .addSerializer(LocalDate.class, ToStringSerializer.instance)
                  .addDeserializer(LocalDate.class, new DayReader()))
          .build();

  private ResultsJson() {}

  /** Writes the file. */
  static void write(OutputFolder folder, Results results) throws IOException {
    ObjectNode tree = MAPPER.valueToTree(results);
    tree.remove(METRICS);
    OutputFile.write(
        folder, FILE, MAPPER.writer(ManifestJson.printer()).writeValueAsString(tree) + "\n");
  }

  /**
   * Reads the file.
   *
   * @param metrics the numbers that stand elsewhere
   * @throws OutputException if the file says something else than this version writes
   */
  static Results read(Path folder, List<Metric> metrics) throws IOException {
    Path file = folder.resolve(FILE);
    try {
      ObjectNode tree = (ObjectNode) MAPPER.readTree(Files.readAllBytes(file));
      tree.set(METRICS, MAPPER.valueToTree(metrics));
      return MAPPER.treeToValue(tree, Results.class);
    } catch (JsonProcessingException | ClassCastException e) {
      throw new OutputException(
          file
              + ": expected the results of a run of this version; carry the study out again: "
              + String.valueOf(e.getMessage()).lines().findFirst().orElse(""),
          e);
    }
  }
}
