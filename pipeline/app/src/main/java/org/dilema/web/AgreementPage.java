package org.dilema.web;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.dilema.measure.Interval;
import org.dilema.validate.BlindSheet;
import org.dilema.validate.Bootstrap;
import org.dilema.validate.CoderAgreement;
import org.dilema.validate.CoderCopy;
import org.dilema.validate.CoderSheet;
import org.dilema.validate.SheetException;
import org.dilema.validate.WeightedAccuracy;
import org.jspecify.annotations.Nullable;

/**
 * How far two coders agree, and how good the program is by whoever has finished.
 *
 * @param head the masthead
 * @param sheet name of the sheet
 * @param coders all coders of the sheet
 * @param a the first coder
 * @param b the second, or empty
 * @param agreement of both, or null where nothing can be compared
 * @param program the program against the first coder, or null while that one has not finished
 * @param open sentences that the first coder has not coded yet
 * @param note why something is not shown, or empty
 */
record AgreementPage(
    Masthead head,
    String sheet,
    List<String> coders,
    String a,
    String b,
    @Nullable CoderAgreement agreement,
    @Nullable WeightedAccuracy program,
    int open,
    String note) {
  private static final long SEED = 1;

  static AgreementPage of(Holdings holdings, CodingFolder folder, String sheet, String a, String b)
      throws IOException {
    Bootstrap bootstrap = Bootstrap.seeded(SEED);
    CoderCopy copy = folder.copy(sheet, a);
    int open = copy.sentences().size() - copy.done();
    CoderAgreement agreement = null;
    String note = "";
    if (copy.done() > 0 && !b.isEmpty() && !b.equals(a)) {
      try {
        agreement = CoderAgreement.of(read(folder, sheet, a), read(folder, sheet, b), bootstrap);
      } catch (SheetException e) {
        note = "The two have coded no sentence in common yet.";
      }
    }
    WeightedAccuracy program =
        open > 0 || copy.done() == 0
            ? null
            : WeightedAccuracy.of(
                read(folder, sheet, a), BlindSheet.key(folder.sheet(sheet)), null, bootstrap);
    return new AgreementPage(
        holdings.masthead("Agreement on " + sheet, "coding"),
        sheet,
        folder.coders(sheet),
        a,
        b,
        agreement,
        program,
        open,
        note);
  }

  private static CoderSheet read(CodingFolder folder, String sheet, String coder)
      throws IOException {
    return CoderSheet.read(CoderCopy.file(folder.sheet(sheet), CodingFolder.coder(coder)));
  }

  static String number(double value) {
    return Double.isFinite(value)
        ? String.format(Locale.ROOT, "%.2f", value).replace("-", "\u2212")
        : "n/a";
  }

  static String interval(Interval interval) {
    return number(interval.low()) + " to " + number(interval.high());
  }
}
