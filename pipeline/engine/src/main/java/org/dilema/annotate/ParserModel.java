package org.dilema.annotate;

import edu.stanford.nlp.io.IOUtils;
import java.io.BufferedReader;
import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.StringTokenizer;

/**
 * CoreNLP's English dependency model: a network with one hidden layer over 48 features of a parser
 * state (Chen and Manning 2014), as its file has it.
 *
 * @param words ids of words
 * @param tags ids of parts of speech
 * @param labels ids of relations
 * @param relations the relations without the one that stands for none; the first is the root's
 * @param embeddings a row an id
 * @param input weights of the hidden layer: a row each number of each feature's embedding
 * @param bias of the hidden layer
 * @param output weights of the transitions: a row a hidden unit, one row after the other
 * @param frequent features that CoreNLP computes in double precision, of which there are 20,000
 */
record ParserModel(
    Map<String, Integer> words,
    Map<String, Integer> tags,
    Map<String, Integer> labels,
    List<String> relations,
    float[][] embeddings,
    float[][] input,
    float[] bias,
    double[] output,
    BitSet frequent) {

  static final String FILE = "edu/stanford/nlp/models/parser/nndep/english_UD.gz";
  static final int FEATURES = 48;

  private static final int PRECOMPUTED = 20_000;

  /** Reads the model, which takes seconds. */
  static ParserModel read() {
    try (BufferedReader in = IOUtils.readerFromString(FILE)) {
      int words = number(in);
      int tags = number(in);
      int labels = number(in);
      int size = number(in);
      int hidden = number(in);
      int features = number(in);
      int frequent = number(in);
      if (features != FEATURES || hidden % 8 != 0 || size % 2 != 0) {
        throw new IOException(FILE + ": expected " + FEATURES + " features, found " + features);
      }
      List<Map<String, Integer>> ids = List.of(new HashMap<>(), new HashMap<>(), new HashMap<>());
      List<String> relations = new ArrayList<>();
      float[][] embeddings = new float[words + tags + labels][];
      for (int i = 0; i < embeddings.length; i++) {
        StringTokenizer line = line(in);
        String name = line.nextToken();
        ids.get(i < words ? 0 : i < words + tags ? 1 : 2).put(name, i);
        if (i > words + tags) {
          relations.add(name);
        }
        embeddings[i] = numbers(line, size);
      }
      float[][] input = new float[size * features][];
      for (int i = 0; i < input.length; i++) {
        input[i] = numbers(line(in), hidden);
      }
      float[] bias = numbers(line(in), hidden);
      double[] output = output(in, hidden, 2 * labels - 1);
      return new ParserModel(
          ids.get(0),
          ids.get(1),
          ids.get(2),
          relations,
          embeddings,
          input,
          bias,
          output,
          frequent(in, frequent));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static double[] output(BufferedReader in, int hidden, int transitions)
      throws IOException {
    double[] output = new double[hidden * transitions];
    for (int i = 0; i < hidden; i++) {
      float[] row = numbers(line(in), transitions);
      for (int j = 0; j < transitions; j++) {
        output[i * transitions + j] = row[j];
      }
    }
    return output;
  }

  private static BitSet frequent(BufferedReader in, int all) throws IOException {
    BitSet frequent = new BitSet();
    for (int read = 0; read < all && read < PRECOMPUTED; ) {
      StringTokenizer line = line(in);
      while (line.hasMoreTokens()) {
        int feature = Integer.parseInt(line.nextToken());
        if (read < PRECOMPUTED) {
          frequent.set(feature);
        }
        read++;
      }
    }
    return frequent;
  }

  private static int number(BufferedReader in) throws IOException {
    String line = line(in).nextToken();
    return Integer.parseInt(line.substring(line.indexOf('=') + 1));
  }

  private static StringTokenizer line(BufferedReader in) throws IOException {
    String line = in.readLine();
    if (line == null) {
      throw new EOFException(FILE + " ends too early");
    }
    return new StringTokenizer(line, " ");
  }

  private static float[] numbers(StringTokenizer line, int count) {
    float[] numbers = new float[count];
    for (int i = 0; i < count; i++) {
      numbers[i] = Float.parseFloat(line.nextToken());
    }
    return numbers;
  }
}
