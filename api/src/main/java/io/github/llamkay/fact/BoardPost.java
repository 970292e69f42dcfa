package io.github.llamkay.fact;

/** The posts of the electoral board. */
public enum BoardPost {
    /** President: chairs and directs the meetings and represents the board. */
    PRESIDENT,
    /** Secretary: the administrative work. */
    SECRETARY,
    /** First member (vocal): initiatives, and compliance with the agreements. */
    FIRST_VOCAL,
    /** Second member (vocal): the same. */
    SECOND_VOCAL
}
