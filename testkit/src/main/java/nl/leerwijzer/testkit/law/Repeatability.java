// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.testkit.law;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import nl.leerwijzer.core.situation.Situation;

/** Equal situations give equal advice, to the byte, whatever was asked before and on whatever thread. */
final class Repeatability implements Law {
    private static final int SITUATIONS = 30;
    private static final int OTHERS = 3;
    private static final int THREADS = 8;

    @Override
    public String name() {
        return "says the same in any order and on any thread";
    }

    @Override
    public String remedy() {
        return "keep nothing between calls: no counter, no cache, no field that is written after construction; let every"
                + " set and map that is gone through have an order of its own.";
    }

    @Override
    public Optional<Breach> breach(Subject subject) {
        return Breach.in(
                        subject.situations().first(subject.samples(SITUATIONS)),
                        situation -> afterOthers(subject, situation))
                .or(() -> atOnce(subject));
    }

    private static Optional<String> afterOthers(Subject subject, Situation situation) {
        String first = subject.json(situation);
        subject.situations().first(OTHERS).forEach(subject::json);
        return Differences.between(first, subject.json(situation))
                .map(difference -> "asked again after other situations it says otherwise: " + difference);
    }

    private static Optional<Breach> atOnce(Subject subject) {
        List<Situation> situations =
                subject.situations().first(subject.samples(SITUATIONS)).toList();
        List<Callable<String>> calls = new ArrayList<>();
        situations.forEach(situation -> calls.add(() -> subject.json(situation)));
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            List<Future<String>> atOnce = threads.invokeAll(calls);
            for (int place = 0; place < situations.size(); place++) {
                Situation situation = situations.get(place);
                Optional<String> difference = Differences.between(
                        subject.json(situation), atOnce.get(place).get());
                if (difference.isPresent()) {
                    return Optional.of(new Breach(
                            "on several threads at once it says otherwise: " + difference.get(),
                            Optional.of(situation)));
                }
            }
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        } catch (ExecutionException e) {
            return Optional.of(Breach.always("on several threads at once it throws " + e.getCause()));
        } finally {
            threads.shutdown();
        }
    }
}
