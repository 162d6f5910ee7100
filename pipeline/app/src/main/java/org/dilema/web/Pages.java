package org.dilema.web;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import io.javalin.http.Context;

/** Fills the templates of {@code src/main/jte}, which are Java since the build. */
final class Pages {
  private final TemplateEngine engine =
      TemplateEngine.createPrecompiled(
          null, ContentType.Html, Pages.class.getClassLoader(), Pages.class.getPackageName());

  /**
   * Answers with a page.
   *
   * @param template name of the template without its ending
   * @param page its one parameter, called {@code page}
   */
  void show(Context answer, String template, Object page) {
    StringOutput out = new StringOutput(1 << 14);
    engine.render(template + ".jte", page, out);
    answer.contentType("text/html; charset=utf-8").result(out.toString());
  }
}
