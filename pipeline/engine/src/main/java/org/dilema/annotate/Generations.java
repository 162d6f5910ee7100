package org.dilema.annotate;

import java.util.concurrent.atomic.AtomicLong;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.type.ByteArrayDataType;
import org.jspecify.annotations.Nullable;

/**
 * Entries in two generations. What is used moves to the young one; when that holds half of the
 * bytes allowed, the old one is dropped and the young one grows old: the longest unused go first.
 */
final class Generations {

  private static final String YOUNGEST = "youngest";
  private static final String BYTES = "bytes";

  private final MVStore store;
  private final MVMap<String, String> facts;
  private final long half;
  private final AtomicLong bytes = new AtomicLong();
  private volatile MVMap<byte[], byte[]> young;
  private volatile MVMap<byte[], byte[]> old;

  Generations(MVStore store, long most) {
    this.store = store;
    this.half = Math.max(1, most / 2);
    this.facts = store.openMap("facts");
    boolean second = "b".equals(facts.get(YOUNGEST));
    this.young = map(second ? "b" : "a");
    this.old = map(second ? "a" : "b");
    String stated = facts.get(BYTES);
    bytes.set(stated == null ? 0 : Long.parseLong(stated));
  }

  private MVMap<byte[], byte[]> map(String name) {
    return store.openMap(
        name,
        new MVMap.Builder<byte[], byte[]>()
            .keyType(ByteArrayDataType.INSTANCE)
            .valueType(ByteArrayDataType.INSTANCE));
  }

  byte @Nullable [] get(byte[] key) {
    byte[] value = young.get(key);
    if (value == null) {
      value = old.get(key);
      if (value != null) {
        put(key, value);
      }
    }
    return value;
  }

  void put(byte[] key, byte[] value) {
    young.put(key, value);
    if (bytes.addAndGet(key.length + value.length) > half) {
      turn();
    } else if (young.sizeAsLong() % 1024 == 0) {
      facts.put(BYTES, Long.toString(bytes.get()));
    }
  }

  private synchronized void turn() {
    if (bytes.get() > half) {
      old.clear();
      MVMap<byte[], byte[]> emptied = old;
      old = young;
      young = emptied;
      bytes.set(0);
      facts.put(YOUNGEST, young.getName());
      facts.put(BYTES, "0");
    }
  }
}
