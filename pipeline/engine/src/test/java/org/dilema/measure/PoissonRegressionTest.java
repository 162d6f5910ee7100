package org.dilema.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class PoissonRegressionTest {

  /** Dobson 1990, An Introduction to Generalized Linear Models, page 93: the example of R's glm. */
  private static final double[] DOBSON = {18, 17, 15, 20, 10, 20, 25, 13, 12};

  /** Breaks of 54 warps of yarn by wool and tension (Tippett 1950; R's data set warpbreaks). */
  private static final double[] WARPS = {
    26, 30, 54, 25, 70, 52, 51, 26, 67, 18, 21, 29, 17, 12, 18, 35, 30, 36, 36, 21, 24, 18, 10, 43,
    28, 15, 26, 27, 14, 29, 19, 29, 31, 41, 20, 44, 42, 26, 19, 16, 39, 28, 21, 39, 29, 20, 21, 24,
    17, 13, 15, 15, 16, 28
  };

  private static double[] ones(int size) {
    double[] ones = new double[size];
    Arrays.fill(ones, 1);
    return ones;
  }

  private static PoissonRegression dobson() {
    double[][] design = new double[9][];
    for (int i = 0; i < 9; i++) {
      int outcome = i % 3;
      int treatment = i / 3;
      design[i] =
          new double[] {
            1,
            outcome == 1 ? 1 : 0,
            outcome == 2 ? 1 : 0,
            treatment == 1 ? 1 : 0,
            treatment == 2 ? 1 : 0
          };
    }
    return PoissonRegression.fit(design, DOBSON, ones(9));
  }

  private static PoissonRegression warps(double exposure) {
    double[][] design = new double[54][];
    for (int i = 0; i < 54; i++) {
      int tension = i / 9 % 3;
      design[i] = new double[] {1, i / 27, tension == 1 ? 1 : 0, tension == 2 ? 1 : 0};
    }
    double[] exposures = ones(54);
    Arrays.setAll(exposures, i -> exposure);
    return PoissonRegression.fit(design, WARPS, exposures);
  }

  /**
   * R's summary(glm(counts ~ outcome + treatment, quasipoisson())): coefficients 3.045, -0.4543,
   * -0.2930, 0, 0; residual deviance 5.1291 on 4 degrees of freedom; dispersion 1.2933; standard
   * errors under poisson() 0.1709, 0.2022, 0.1927, 0.2000, 0.2000.
   */
  @Test
  void givesWhatRPublishesForDobson() {
    PoissonRegression model = dobson();
    double[] coefficients = {3.045, -0.4543, -0.2930, 0, 0};
    double[] errors = {0.1709, 0.2022, 0.1927, 0.2000, 0.2000};
    for (int i = 0; i < coefficients.length; i++) {
      assertEquals(coefficients[i], model.coefficient(i), 5e-4);
      assertEquals(errors[i], model.error(i), 5e-5);
    }
    assertEquals(5.1291, model.deviance(), 5e-5);
    assertEquals(1.2933, model.dispersion(), 5e-5);
  }

  /**
   * R's summary(glm(breaks ~ wool + tension, quasipoisson, warpbreaks)): 3.69196, -0.20599,
   * -0.32132, -0.51849; residual deviance 210.39 on 50; dispersion 4.2615; under poisson the
   * standard errors are 0.04541, 0.05157, 0.06027, 0.06396.
   */
  @Test
  void givesWhatRPublishesForWarps() {
    PoissonRegression model = warps(1);
    double[] coefficients = {3.69196, -0.20599, -0.32132, -0.51849};
    double[] errors = {0.04541, 0.05157, 0.06027, 0.06396};
    for (int i = 0; i < coefficients.length; i++) {
      assertEquals(coefficients[i], model.coefficient(i), 5e-6);
      assertEquals(errors[i], model.error(i), 5e-6);
    }
    assertEquals(210.39, model.deviance(), 5e-3);
    assertEquals(4.2615, model.dispersion(), 5e-5);
  }

  @Test
  void exposureMovesTheInterceptAlone() {
    assertEquals(warps(1).coefficient(0) - Math.log(100), warps(100).coefficient(0), 1e-9);
    assertEquals(warps(1).coefficient(2), warps(100).coefficient(2), 1e-9);
  }

  @Test
  void refusesCountsThatLeaveACoefficientWithoutBound() {
    double[][] design = {{1, 0}, {1, 0}, {1, 1}, {1, 1}};
    assertThrows(
        ArithmeticException.class,
        () -> PoissonRegression.fit(design, new double[] {3, 4, 0, 0}, ones(4)));
  }
}
