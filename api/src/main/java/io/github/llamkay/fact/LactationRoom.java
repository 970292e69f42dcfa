package io.github.llamkay.fact;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Set;

/**
 * The lactation room (lactario) that serves a work site, or a space given as one.
 *
 * @param employer the id of the employer
 * @param site the caller's id of the work site that it serves
 * @param installed the day from which it could be used
 * @param place where it stands
 * @param areaM2 square metres, above 0 and at most 10000
 * @param floor the floor on which it stands, 1 being that of the street; 1 to 200
 * @param features everything that it has; a feature not in the set it does not have
 */
public record LactationRoom(
        String employer,
        String site,
        LocalDate installed,
        LactationRoomPlace place,
        BigDecimal areaM2,
        int floor,
        Set<LactationRoomFeature> features)
        implements EmployerFact {

    /**
     * Checks every component.
     *
     * @param employer the id of the employer
     * @param site the caller's id of the work site that it serves
     * @param installed the day from which it could be used
     * @param place where it stands
     * @param areaM2 square metres, above 0 and at most 10000
     * @param floor the floor on which it stands, 1 being that of the street; 1 to 200
     * @param features everything that it has; a feature not in the set it does not have
     * @throws io.github.llamkay.InvalidFactException when a component is missing or out of bounds
     */
    public LactationRoom {
        Checks.id("LactationRoom.employer", employer);
        Checks.id("LactationRoom.site", site);
        Checks.date("LactationRoom.installed", installed);
        Checks.present("LactationRoom.place", place);
        Checks.squareMetres("LactationRoom.areaM2", areaM2);
        Checks.range("LactationRoom.floor", floor, 1, 200);
        features = Checks.set("LactationRoom.features", features);
    }
}
