// A browser is never downloaded behind the user's back: `brobygger doktor` says how to get one.
module.exports = { skipDownload: true };
