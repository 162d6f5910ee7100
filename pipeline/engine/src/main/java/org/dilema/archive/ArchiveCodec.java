package org.dilema.archive;

import org.apache.lucene.codecs.FilterCodec;
import org.apache.lucene.codecs.StoredFieldsFormat;
import org.apache.lucene.codecs.compressing.CompressionMode;
import org.apache.lucene.codecs.lucene90.compressing.Lucene90CompressingStoredFieldsFormat;
import org.apache.lucene.codecs.lucene912.Lucene912Codec;

/**
 * Lucene's own format but for the texts, which are packed in small blocks: to show a page of twenty
 * articles, twenty blocks are unpacked, and with Lucene's of 80 KB this took longer than finding
 * them. Named in {@code META-INF/services}, where Lucene looks for the format of an index.
 */
public final class ArchiveCodec extends FilterCodec {
  private static final int BLOCK = 4 * 1024;
  private static final int MOST_DOCUMENTS = 64;
  private static final int BLOCKS_AN_ENTRY = 10;

  /** Called by Lucene. */
  public ArchiveCodec() {
    super("DilemaArchive", new Lucene912Codec());
  }

  @Override
  public StoredFieldsFormat storedFieldsFormat() {
    return new Lucene90CompressingStoredFieldsFormat(
        "DilemaTexts", CompressionMode.FAST, BLOCK, MOST_DOCUMENTS, BLOCKS_AN_ENTRY);
  }
}
