"use strict";
// Sends what was chosen one after the other; what is said of each comes from the program.
const words = document.body.dataset;
const picker = document.getElementById("picker");
const list = document.getElementById("photos");
let last = Promise.resolve();

picker.addEventListener("change", () => {
  for (const file of Array.from(picker.files)) {
    const line = added(file.name);
    last = last.then(() => send(file, line));
  }
  picker.value = "";
});

function added(name) {
  const line = document.createElement("li");
  line.append(document.createElement("b"), document.createElement("span"));
  line.firstChild.textContent = name;
  list.prepend(line);
  show(line, words.waiting, "");
  return line;
}

function show(line, text, mood) {
  line.lastChild.textContent = text;
  line.className = mood;
}

async function send(file, line) {
  if (file.size > Number(words.largest)) {
    show(line, words.tooLarge, "no");
    return;
  }
  show(line, words.sending, "");
  try {
    const headers = { "X-Photo-Name": encodeURIComponent(file.name.slice(-200)) };
    const reply = await fetch("photo", { method: "POST", headers, body: file });
    const told = await reply.json();
    show(line, told.words, told.taken ? "yes" : "no");
  } catch {
    show(line, words.lost, "no");
  }
}
