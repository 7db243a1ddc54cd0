// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.testkit.standings;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Ways to take one of each. */
final class Product {
    private Product() {}

    /** Every way to take one of each of these choices, in their order. */
    static <T> Stream<List<T>> of(List<List<T>> choices) {
        Stream<List<T>> product = Stream.of(List.of());
        for (List<T> next : choices) {
            product = product.flatMap(taken -> next.stream().map(each -> and(taken, each)));
        }
        return product;
    }

    private static <T> List<T> and(List<T> taken, T next) {
        List<T> longer = new ArrayList<>(taken);
        longer.add(next);
        return longer;
    }
}
