package io.github.llamkay.rules.arithmetic;

import io.github.llamkay.fact.AttendanceRegister;
import io.github.llamkay.fact.OtherPersonnel;
import io.github.llamkay.fact.RegisterItem;
import io.github.llamkay.fact.RegisterTrait;
import io.github.llamkay.rules.internal.EmployerFile;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** What an attendance register lacks (III.12 to III.14). */
public final class Registers {

    private Registers() {}

    /**
     * Lists what the register should be like and is not.
     *
     * @param file the employer
     * @return traits; those of other personnel only where there is some
     */
    public static List<RegisterTrait> lackingTraits(EmployerFile file) {
        AttendanceRegister register = file.attendanceRegister();
        if (register == null) {
            return List.of();
        }
        Set<RegisterTrait> wanted = EnumSet.of(RegisterTrait.PERMANENT, RegisterTrait.PERSONAL);
        OtherPersonnel others = file.otherPersonnel();
        if (others != null && others.trainees() > 0) {
            wanted.add(RegisterTrait.INCLUDES_TRAINEES);
        }
        if (others != null && others.seconded() > 0) {
            wanted.add(RegisterTrait.INCLUDES_SECONDED);
        }
        wanted.removeAll(register.traits());
        return new ArrayList<>(wanted);
    }

    /**
     * Lists what the register should contain and does not.
     *
     * @param file the employer
     * @return items
     */
    public static List<RegisterItem> lackingItems(EmployerFile file) {
        AttendanceRegister register = file.attendanceRegister();
        if (register == null) {
            return List.of();
        }
        Set<RegisterItem> lacking = EnumSet.allOf(RegisterItem.class);
        lacking.removeAll(register.items());
        return new ArrayList<>(lacking);
    }
}
