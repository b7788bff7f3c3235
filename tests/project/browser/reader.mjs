// What the tests in a browser have in common: a test, and how it is reported.

// Runs a test: it passes unless it throws, or returns what is wrong, a list.
export async function test(name, body) {
  let wrong;
  try {
    wrong = (await body()) ?? [];
  } catch (error) {
    wrong = [error.message.split('\n')[0]];
  }
  if (wrong.length === 0) {
    console.log(`ok ${name}`);
    return;
  }
  const more = wrong.length > 3 ? ` (and ${wrong.length - 3} more)` : '';
  console.log(`not ok ${name}: ${wrong.slice(0, 3).join('; ')}${more}`);
  process.exitCode = 1;
}

export function expect(holds, message) {
  if (!holds) throw new Error(message);
}

// Has page.goto() wait until all of the page is set (docs/book/screen/book.js).
export function untilSet(page) {
  const goto = page.goto.bind(page);
  page.goto = async (place) => {
    await goto(place);
    await page.waitForSelector('html:not(.opening)');
  };
}
