// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.json;

import java.util.List;
import nl.leerwijzer.core.fact.Fact;
import nl.leerwijzer.core.fact.FactId;
import nl.leerwijzer.core.fact.Kind;

/** Describes every fact that a document mentions, so that a host can ask for it: its name, question, reason and answers. */
final class FactTable {
    private final AdviceOut out;
    private final JsonOut json;

    FactTable(AdviceOut out) {
        this.out = out;
        this.json = out.json();
    }

    void put() {
        List<Fact<?>> facts = List.copyOf(out.mentioned());
        json.putObject(
                "facts",
                table -> facts.forEach(fact -> table.putObject(fact.id().toString(), members -> putFact(fact))));
    }

    private void putFact(Fact<?> fact) {
        json.put("namespace", fact.id().namespace());
        json.put("name", fact.id().name());
        fact.list().map(FactId::toString).ifPresent(list -> json.put("list", list));
        out.put("title", fact.name());
        out.put("question", fact.question());
        out.put("why", fact.why());
        fact.kind().accept(new Answer(fact)).run();
        if (fact.whenNotApplicable().isPresent()) {
            json.put("mayNotApply", true);
        }
        if (fact.isTrait()) {
            json.put("trait", true);
        }
    }

    /** Says what answers a fact takes. */
    private final class Answer implements Kind.Visitor<Runnable> {
        private final Fact<?> fact;

        Answer(Fact<?> fact) {
            this.fact = fact;
        }

        @Override
        public Runnable yesNo(Kind.YesNo kind) {
            return kind("yes-no");
        }

        @Override
        public Runnable numeric(Kind.Numeric<?> kind) {
            return kind("number", () -> putRange(kind));
        }

        @Override
        public Runnable date(Kind.DateOf kind) {
            return kind("date");
        }

        @Override
        public Runnable choice(Kind.Choice<?> kind) {
            return kind("choice", () -> putChoices(kind));
        }

        @Override
        public Runnable choiceSet(Kind.ChoiceSet<?> kind) {
            return kind("choices", () -> putChoices(kind.choice()));
        }

        @Override
        public Runnable estimate(Kind.EstimateOf<?> kind) {
            return kind("estimate", () -> putRange(kind.of()));
        }

        @Override
        public Runnable label(Kind.LabelLine kind) {
            return kind("label");
        }

        @Override
        public Runnable key(Kind.EntryKey kind) {
            return kind("key");
        }

        @Override
        public Runnable reference(Kind.Reference kind) {
            return kind("reference", () -> json.put("refersTo", kind.list().toString()));
        }

        @Override
        public Runnable uri(Kind.Link kind) {
            return kind("uri");
        }

        @Override
        public Runnable freeText(Kind.Words kind) {
            return kind("free-text");
        }

        @Override
        public Runnable entries(Kind.Entries kind) {
            return kind("list");
        }

        private Runnable kind(String kind) {
            return kind(kind, () -> {});
        }

        private Runnable kind(String kind, Runnable details) {
            return () -> {
                json.put("kind", kind);
                details.run();
            };
        }

        private <T extends Comparable<? super T>> void putRange(Kind.Numeric<T> kind) {
            json.put("whole", kind.isWhole());
            json.put("min", kind.number(kind.min()));
            json.put("max", kind.number(kind.max()));
            out.putUnit(kind.unit());
        }

        private void putChoices(Kind.Choice<?> kind) {
            json.putArray(
                    "choices",
                    kind.choices(),
                    choice -> json.writeObject(members -> {
                        members.put("id", Kind.Choice.id(choice));
                        out.put("text", fact.choice(choice));
                    }));
        }
    }
}
