package org.dilema.web;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.dilema.validate.CoderCopy;

/**
 * The sheets of a run.
 *
 * @param head the masthead
 * @param sheets each with its coders
 * @param secret what the form brings back
 * @param problem what was wrong with the last form, or empty
 */
record CodingPage(Masthead head, List<Sheet> sheets, String secret, String problem) {

  /** A sheet and how far its coders are. */
  record Sheet(String name, int sentences, List<Coder> coders) {
    String agreementLink() {
      Address address = Address.of("/coding/agreement").with("sheet", name);
      return (coders.size() < 2
              ? address.with("a", coders.get(0).name())
              : address.with("a", coders.get(0).name()).with("b", coders.get(1).name()))
          .toString();
    }
  }

  /** A coder and how many sentences are done. */
  record Coder(String name, int done, String link, String download) {}

  static CodingPage of(Holdings holdings, CodingFolder folder, String secret, String problem)
      throws IOException {
    List<Sheet> sheets = new ArrayList<>();
    for (String sheet : folder.sheets()) {
      List<Coder> coders = new ArrayList<>();
      int size = org.dilema.validate.BlindSentence.read(folder.sheet(sheet)).size();
      for (String coder : folder.coders(sheet)) {
        CoderCopy copy = folder.copy(sheet, coder);
        Address at = Address.of("/coding/item").with("sheet", sheet).with("coder", coder);
        coders.add(
            new Coder(coder, copy.done(), at.toString(), at.at("/coding/copy.csv").toString()));
      }
      sheets.add(new Sheet(sheet, size, coders));
    }
    return new CodingPage(holdings.masthead("Code by hand", "coding"), sheets, secret, problem);
  }
}
