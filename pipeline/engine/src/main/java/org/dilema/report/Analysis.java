package org.dilema.report;

import java.util.List;
import org.dilema.findings.ContextFact;
import org.dilema.findings.Sensitivity;
import org.dilema.measure.ChangePoint;
import org.dilema.measure.Collocations;
import org.dilema.measure.CorrectedRate;
import org.dilema.measure.EventShift;
import org.dilema.measure.Keyness;
import org.dilema.measure.Network;
import org.dilema.measure.PooledOdds;
import org.dilema.measure.Series;

/**
 * What is measured beside the table. Any list may be empty.
 *
 * @param pooled log-odds within outlet, language and month, by state and dimension
 * @param keyness what groups of articles say more and less than others
 * @param collocations the words near actors and cues
 * @param networks the dyads of all articles, and of those before and after the event
 * @param series rates by week and by month
 * @param shifts rates before and after the event, and around days on which nothing happened
 * @param changes days on which rates change
 * @param corrected rates corrected for what the tagger is known to miss
 * @param sensitivity what becomes of the table when a choice is made otherwise
 * @param context facts to show beside the table
 */
public record Analysis(
    List<PooledOdds> pooled,
    List<Keyness> keyness,
    List<Collocations> collocations,
    List<Network> networks,
    List<Series> series,
    List<EventShift> shifts,
    List<ChangePoint> changes,
    List<CorrectedRate> corrected,
    Sensitivity sensitivity,
    List<ContextFact> context) {

  /** Nothing was measured. */
  public static final Analysis NONE =
      new Analysis(
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          Sensitivity.NONE,
          List.of());

  /** Copies the lists. */
  public Analysis {
    pooled = List.copyOf(pooled);
    keyness = List.copyOf(keyness);
    collocations = List.copyOf(collocations);
    networks = List.copyOf(networks);
    series = List.copyOf(series);
    shifts = List.copyOf(shifts);
    changes = List.copyOf(changes);
    corrected = List.copyOf(corrected);
    context = List.copyOf(context);
  }
}
