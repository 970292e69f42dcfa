package io.github.llamkay.fact;

/** The training modalities of Ley 28518. */
public enum TrainingModality {
    /** Apprenticeship mostly in the company. */
    COMPANY_APPRENTICESHIP,
    /** Apprenticeship mostly in the training centre: pre-professional practice (prácticas preprofesionales). */
    CENTRE_APPRENTICESHIP,
    /** Professional practice (práctica profesional). */
    PROFESSIONAL_PRACTICE,
    /** Youth labour training (capacitación laboral juvenil). */
    YOUTH_TRAINING,
    /** Internship in the company (pasantía en la empresa). */
    COMPANY_INTERNSHIP,
    /** Internship of teachers and professors. */
    TEACHER_INTERNSHIP,
    /** Update for labour reinsertion. */
    REINSERTION_UPDATE,
    /** None of the list. */
    OTHER
}
