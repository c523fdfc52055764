/** The folder beside the papers where brobygger keeps what it needs to tell the branch's words from its own. */
export const BOOKKEEPING = '.brobygger';
