package org.dilema.measure;

import java.util.Arrays;
import org.hipparchus.linear.Array2DRowRealMatrix;
import org.hipparchus.linear.ArrayRealVector;
import org.hipparchus.linear.MatrixUtils;
import org.hipparchus.linear.QRDecomposition;
import org.hipparchus.linear.RealMatrix;

/**
 * A log-linear model of counts with an exposure, fitted by iteratively reweighted least squares
 * (Nelder and Wedderburn 1972, Journal of the Royal Statistical Society A 135, 370–384; McCullagh
 * and Nelder 1989, Generalized Linear Models, section 2.5). The quasi-Poisson model has the same
 * coefficients; its variance is the dispersion times the mean.
 */
final class PoissonRegression {

  private static final int MOST_ROUNDS = 60;
  private static final double CLOSE = 1e-10;
  private static final double FURTHEST = 30;
  private static final double VANISHING = 1e-6;
  private static final String UNBOUNDED = "the counts leave a coefficient without bound";

  private final double[][] design;
  private final double[] counts;
  private final double[] exposures;
  private double[] coefficients;
  private double[] means;

  private PoissonRegression(double[][] design, double[] counts, double[] exposures) {
    this.design = design;
    this.counts = counts;
    this.exposures = exposures;
    this.coefficients = new double[design[0].length];
    this.means = new double[counts.length];
  }

  /**
   * Fits log(mean / exposure) = design · coefficients.
   *
   * @param design one row a count; columns linearly independent
   * @param counts at least 0
   * @param exposures above 0
   * @throws ArithmeticException if the likelihood has no finite maximum
   */
  static PoissonRegression fit(double[][] design, double[] counts, double[] exposures) {
    PoissonRegression model = new PoissonRegression(design, counts, exposures);
    double[] start = new double[counts.length];
    Arrays.setAll(start, i -> Math.log((counts[i] + 0.1) / exposures[i]));
    model.iterate(start);
    return model;
  }

  private void iterate(double[] start) {
    double[] predictor = start;
    double last = Double.POSITIVE_INFINITY;
    for (int round = 0; round < MOST_ROUNDS; round++) {
      coefficients = step(predictor);
      predictor = predict();
      double deviance = deviance();
      if (Math.abs(last - deviance) < CLOSE * (Math.abs(deviance) + 0.1)) {
        check();
        return;
      }
      last = deviance;
    }
    throw new ArithmeticException(UNBOUNDED);
  }

  private void check() {
    if (Arrays.stream(means).min().orElse(0) < VANISHING) {
      throw new ArithmeticException(UNBOUNDED);
    }
  }

  /** Solves the weighted least squares problem around a predictor. */
  private double[] step(double[] predictor) {
    double[][] rows = new double[counts.length][];
    double[] working = new double[counts.length];
    for (int i = 0; i < counts.length; i++) {
      double mean = exposures[i] * Math.exp(predictor[i]);
      double root = Math.sqrt(mean);
      working[i] = root * (predictor[i] + (counts[i] - mean) / mean);
      rows[i] = Arrays.stream(design[i]).map(x -> root * x).toArray();
    }
    return new QRDecomposition(new Array2DRowRealMatrix(rows, false))
        .getSolver()
        .solve(new ArrayRealVector(working, false))
        .toArray();
  }

  private double[] predict() {
    double[] predictor = new double[counts.length];
    for (int i = 0; i < counts.length; i++) {
      double sum = 0;
      for (int j = 0; j < coefficients.length; j++) {
        sum += design[i][j] * coefficients[j];
      }
      predictor[i] = Math.max(-FURTHEST, Math.min(FURTHEST, sum));
      means[i] = exposures[i] * Math.exp(predictor[i]);
    }
    return predictor;
  }

  /** Returns 2 Σ [y ln(y/μ) − (y − μ)]. */
  double deviance() {
    double sum = 0;
    for (int i = 0; i < counts.length; i++) {
      double y = counts[i];
      sum += (y == 0 ? 0 : y * Math.log(y / means[i])) - (y - means[i]);
    }
    return 2 * sum;
  }

  double coefficient(int number) {
    return coefficients[number];
  }

  /** Returns the expected count of a row. */
  double mean(int row) {
    return means[row];
  }

  /** Returns Pearson's χ² over the degrees of freedom; NaN where there are none. */
  double dispersion() {
    int freedom = counts.length - coefficients.length;
    double sum = 0;
    for (int i = 0; i < counts.length; i++) {
      sum += (counts[i] - means[i]) * (counts[i] - means[i]) / means[i];
    }
    return freedom <= 0 ? Double.NaN : sum / freedom;
  }

  /** Returns the standard error of a coefficient under the Poisson model. */
  double error(int number) {
    return Math.sqrt(inverse().getEntry(number, number));
  }

  /**
   * Returns how a coefficient moves when a row's count grows by one: its influence, from which a
   * variance that holds for alike observations is summed (White 1982, Econometrica 50, 1–25; Liang
   * and Zeger 1986, Biometrika 73, 13–22).
   */
  double[] influences(int number) {
    double[] row = inverse().getRow(number);
    double[] influences = new double[counts.length];
    Arrays.setAll(
        influences, i -> new ArrayRealVector(row).dotProduct(new ArrayRealVector(design[i])));
    return influences;
  }

  private RealMatrix inverse() {
    double[][] information = new double[coefficients.length][coefficients.length];
    for (int i = 0; i < counts.length; i++) {
      for (int j = 0; j < coefficients.length; j++) {
        for (int k = 0; k < coefficients.length; k++) {
          information[j][k] += means[i] * design[i][j] * design[i][k];
        }
      }
    }
    return MatrixUtils.inverse(new Array2DRowRealMatrix(information, false));
  }
}
