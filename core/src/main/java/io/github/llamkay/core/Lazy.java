package io.github.llamkay.core;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Something made when it is first asked for, once. Thread-safe. */
final class Lazy<T> implements Supplier<T> {

    private @Nullable Supplier<T> making;
    private @Nullable T made;

    Lazy(Supplier<T> making) {
        this.making = making;
    }

    @Override
    public synchronized T get() {
        T result = made;
        if (result == null) {
            Supplier<T> maker = making;
            if (maker == null) {
                throw new IllegalStateException("Made already, and nothing came of it");
            }
            result = maker.get();
            made = result;
            making = null;
        }
        return result;
    }
}
