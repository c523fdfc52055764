/** The version of the questionnaire that is asked today. One higher for each entry of strategies/overgange.yaml. */
export const QUESTIONNAIRE_VERSION = 1;
