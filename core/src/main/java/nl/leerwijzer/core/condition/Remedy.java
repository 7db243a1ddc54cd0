// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.core.condition;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.leerwijzer.core.text.Text;
import nl.leerwijzer.core.value.Period;
import nl.leerwijzer.core.value.Range;
import nl.leerwijzer.core.value.Role;

/**
 * What can be done about an atom that does not hold, or why nothing can be done.
 *
 * <p>It is worded by the texts {@code remedy.<id>.how} and, where effort is given, {@code remedy.<id>.effort} of its
 * owner; a remedy that says why nothing can be done by {@code remedy.<id>.reason}.
 */
public final class Remedy {
    private final String owner;
    private final String id;
    private final boolean changeable;
    private final List<Role> roles;
    private final Optional<Range<Period>> leadTime;
    private final boolean worded;

    private Remedy(
            String owner,
            String id,
            boolean changeable,
            List<Role> roles,
            Optional<Range<Period>> leadTime,
            boolean worded) {
        this.owner = Objects.requireNonNull(owner, "owner");
        this.id = Objects.requireNonNull(id, "id");
        this.changeable = changeable;
        this.roles = List.copyOf(roles);
        this.leadTime = leadTime;
        this.worded = worded;
    }

    /** Something that these roles can do. */
    public static Remedy of(String owner, String id, Role... roles) {
        return new Remedy(owner, id, true, List.of(roles), Optional.empty(), false);
    }

    /** Nothing can be done about it, for the reason in the text {@code remedy.<id>.reason}. */
    public static Remedy notChangeable(String owner, String id) {
        return new Remedy(owner, id, false, List.of(), Optional.empty(), false);
    }

    /** The same remedy with the time it takes from decision to effect. */
    public Remedy within(Period shortest, Period longest) {
        return new Remedy(owner, id, changeable, roles, Optional.of(new Range<>(shortest, longest)), worded);
    }

    /** The same remedy with its effort in words: the text {@code remedy.<id>.effort}. */
    public Remedy withEffort() {
        return new Remedy(owner, id, changeable, roles, leadTime, true);
    }

    public String owner() {
        return owner;
    }

    public String id() {
        return id;
    }

    public boolean isChangeable() {
        return changeable;
    }

    /** Who can do it. */
    public List<Role> roles() {
        return roles;
    }

    /** How long it takes. */
    public Optional<Range<Period>> leadTime() {
        return leadTime;
    }

    /** What to do, or why nothing can be done. */
    public Text how() {
        return Text.of(owner, "remedy." + id + (changeable ? ".how" : ".reason"));
    }

    /** What it asks of those who do it. */
    public Optional<Text> effort() {
        return worded ? Optional.of(Text.of(owner, "remedy." + id + ".effort")) : Optional.empty();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Remedy remedy
                && owner.equals(remedy.owner)
                && id.equals(remedy.id)
                && changeable == remedy.changeable
                && roles.equals(remedy.roles)
                && leadTime.equals(remedy.leadTime)
                && worded == remedy.worded;
    }

    @Override
    public int hashCode() {
        return Objects.hash(owner, id, changeable, roles, leadTime, worded);
    }

    @Override
    public String toString() {
        return "Remedy[" + owner + ":" + id + "]";
    }
}
