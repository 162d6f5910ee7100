package org.dilema.report;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The scripts that a report carries: ECharts in the smaller of its builds, and what draws with it.
 */
final class PageScripts {

  private static final String ECHARTS =
      "/META-INF/resources/webjars/echarts/5.5.0/echarts.common.min.js";

  private final List<String> scripts;

  private PageScripts(List<String> scripts) {
    this.scripts = List.copyOf(scripts);
  }

  static PageScripts read() throws IOException {
    return new PageScripts(List.of(text(ECHARTS).strip(), text("report.js").strip()));
  }

  /** Returns the policy of a page that may run these scripts, and load and run nothing else. */
  String policy() {
    return "default-src 'none'; script-src "
        + scripts.stream().map(PageScripts::hash).collect(Collectors.joining(" "))
        + "; style-src 'unsafe-inline'; img-src data:";
  }

  void write(Html html) {
    scripts.forEach(html::script);
  }

  /** Reads a text that the program carries. */
  static String text(String resource) throws IOException {
    try (InputStream in = PageScripts.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new FileNotFoundException(resource + " is missing from the program");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
    }
  }

  private static String hash(String script) {
    byte[] digest = HashedFile.sha256Digest().digest(script.getBytes(StandardCharsets.UTF_8));
    return "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
  }
}
