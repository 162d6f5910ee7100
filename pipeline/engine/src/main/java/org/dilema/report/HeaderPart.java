package org.dilema.report;

/** The head of the report: what the study is, and what no reader should take it for. */
final class HeaderPart {

  private HeaderPart() {}

  static void write(Html html, StudyText study) {
    html.in(
        "header",
        () -> {
          html.put(Tag.of("p", "kicker"), "Findings report");
          html.put("h1", study.title());
          if (study.demonstration()) {
            banner(html, study.disclaimer());
          }
          html.put(Tag.of("p", "lead"), study.description());
          nature(html);
        });
  }

  private static void banner(Html html, String disclaimer) {
    html.in(
        Tag.of("div", "banner").with("role", "note"),
        () -> {
          html.put("strong", "Demonstration only. ");
          html.text(
              disclaimer.isBlank()
                  ? "The sample shows the program and proves nothing about the region."
                  : disclaimer);
        });
  }

  private static void nature(Html html) {
    html.in(
        Tag.of("div", "nature"),
        () -> {
          html.in(
              "p",
              () -> {
                html.put("strong", "What this is. ");
                html.text(
                    "A count of how news articles frame each state: who is said to fear, to"
                        + " threaten, to be left without protection, to be distrusted. Every sign"
                        + " leads to the sentences it rests on.");
              });
          html.in(
              "p",
              () -> {
                html.put("strong", "What it is not. ");
                html.text(
                    "Press discourse is not a state\u2019s mind: the table shows how outlets write,"
                        + " not what governments or peoples feel. And where the archive holds too"
                        + " little, the cell reads n/a; missing evidence is never a minus.");
              });
        });
  }
}
