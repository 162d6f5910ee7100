package org.dilema.web;

import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.TreeMap;

/** The style sheet and the scripts, all from this program: nothing is fetched from elsewhere. */
final class Assets {
  private static final String WEBJARS = "/META-INF/resources/webjars/";
  private static final Map<String, String> PLACES =
      Map.of(
          "site.css", "site.css",
          "site.js", "site.js",
          "timeline.js", "timeline.js",
          "icon.svg", "icon.svg",
          "htmx.js", WEBJARS + "htmx.org/2.0.10/dist/htmx.min.js",
          "echarts.js", WEBJARS + "echarts/5.5.0/echarts.common.min.js");

  private final Map<String, byte[]> contents = new TreeMap<>();

  /** Reads them all, so that a program put together wrongly says so at once. */
  Assets() throws IOException {
    for (Map.Entry<String, String> place : PLACES.entrySet()) {
      try (InputStream in = Assets.class.getResourceAsStream(place.getValue())) {
        if (in == null) {
          throw new IOException(place.getValue() + " is missing from the program");
        }
        contents.put(place.getKey(), in.readAllBytes());
      }
    }
  }

  /** Answers with a file. */
  void show(Context request) {
    String name = request.pathParam("name");
    byte[] content = contents.get(name);
    if (content == null) {
      throw Refusal.missing("There is no such file.");
    }
    String type =
        name.endsWith(".css")
            ? "text/css"
            : name.endsWith(".svg") ? "image/svg+xml" : "text/javascript";
    request.contentType(type + "; charset=utf-8").header("Cache-Control", "max-age=600");
    request.result(content);
  }
}
