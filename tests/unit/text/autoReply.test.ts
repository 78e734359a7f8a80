/** What phones and offices say by themselves, and what parents say that sounds like it. */
import { describe, expect, it } from 'vitest';
import { isAutoReply, tellsHowToStop } from '../../../shared/text/autoReply.ts';

describe('nobody wrote', () => {
  it.each([
    "I'm driving", 'I’m driving right now. I’ll text you later.', 'Im driving, cant text now', 'Driving - Sent from My Car',
    "I'm driving with Focus turned on. I'll see your message when I get where I'm going.",
    "(I'm not receiving notifications. If this is urgent, reply \"urgent\" to send a notification through with your original message.)",
    "Sorry, I'm driving and can't talk right now. I'll call you back soon.",
    'Auto-reply: I am busy', 'This is an automated message. Please do not reply.', 'Automatic reply: out of the office until Monday',
    'I am currently out of the office and will reply on Tuesday.', 'Hi, we are away from the office. Back Monday.', 'Out of office: I am away until Monday', 'Fuera de la oficina hasta el lunes',
    'Thank you for contacting Oak Dental. We will get back to you within 24 hours.',
    'Free Msg: Unable to send message - Message Blocking is active.', 'The number you have texted is not in service',
    'This inbox is not monitored', 'This number does not accept text messages.', 'Reply STOP to opt out. Automated message.',
    'Estoy conduciendo', 'Estoy manejando, te llamo luego', 'Lo siento, estoy conduciendo y no puedo contestar. Te escribo cuando llegue.',
    'Estoy conduciendo con el modo de concentración activado. Veré tu mensaje cuando llegue a mi destino.',
    'Respuesta automática: estoy fuera de la oficina', 'Gracias por comunicarse con la clínica. Responderemos en breve.', 'Este número no acepta mensajes de texto',
  ])('%s', (body) => {
    expect(isAutoReply(body)).toBe(true);
  });
});

describe('somebody wrote', () => {
  it.each([
    "I'm driving, skip tonight", 'driving him around the block, asleep 7:40', 'fell asleep while I was driving', 'we were driving at bedtime',
    'woke 2:10 nursed 15m', 'thanks', 'thank you so much for the message', 'out of milk', 'out of the house till 8', 'we are on vacation next week, pause 5', 'STOP', 'stop texting me',
    'can you text me later', "can't sleep", 'he does not accept the bottle', 'my number is not working', 'estoy cansada', 'no puedo más', 'estamos en el carro',
    'Gracias por tu mensaje', "I'm driving to the ER, she can't breathe", 'this number is my husbands', 'I do not receive your texts', '',
  ])('%s', (body) => {
    expect(isAutoReply(body)).toBe(false);
  });

  it('and only a machine says how to stop it', () => {
    expect(tellsHowToStop('Reply STOP to opt out.')).toBe(true);
    expect(tellsHowToStop('stop texting me')).toBe(false);
  });
});
