package org.dilema.report;

/** What must be borne in mind before a number is quoted. */
final class LimitsSection implements Section {

  @Override
  public String id() {
    return "limits";
  }

  @Override
  public String title() {
    return "Limits";
  }

  @Override
  public void write(Html html, Results results) {
    html.in(
        "ul",
        () -> {
          html.put(
              "li",
              "The archive decides: outlets, languages and topics that it lacks are silent here.");
          html.put(
              "li",
              "Rules and word lists miss what they do not name, and misread irony and allusion.");
          html.put(
              "li",
              "A state that is written about because of a crisis looks fearful because of the"
                  + " crisis; the reference states absorb this only in part.");
          results.limits().forEach(limit -> html.put("li", limit));
        });
  }
}
